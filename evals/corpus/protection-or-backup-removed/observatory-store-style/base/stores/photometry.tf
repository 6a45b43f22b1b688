resource "aws_rds_cluster" "photometry" {
  cluster_identifier        = "${var.environment}-photometry"
  skip_final_snapshot       = false
  backup_retention_period   = 7
  final_snapshot_identifier = "${var.environment}-photometry-final"
  preferred_backup_window   = "03:10-03:50"
  deletion_protection       = false
  storage_encrypted         = true
  engine                    = "aurora-postgresql"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_rds_cluster_instance" "photometry" {
  count              = 2
  identifier         = "${var.environment}-photometry-${count.index}"
  cluster_identifier = aws_rds_cluster.photometry.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.photometry.engine
}

resource "aws_cloudwatch_metric_alarm" "photometry" {
  alarm_name          = "${var.environment}-photometry-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.photometry.id
  }
}
