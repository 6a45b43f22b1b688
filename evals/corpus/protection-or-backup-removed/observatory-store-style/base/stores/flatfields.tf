resource "aws_rds_cluster" "flatfields" {
  cluster_identifier        = "${var.environment}-flatfields"
  deletion_protection       = false
  backup_retention_period   = 7
  storage_encrypted         = true
  preferred_backup_window   = "05:10-05:50"
  skip_final_snapshot       = false
  engine                    = "aurora-postgresql"
  final_snapshot_identifier = "${var.environment}-flatfields-final"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "archive"
    class       = "bronze"
  }
}

resource "aws_rds_cluster_instance" "flatfields" {
  count              = 3
  identifier         = "${var.environment}-flatfields-${count.index}"
  cluster_identifier = aws_rds_cluster.flatfields.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.flatfields.engine
}

resource "aws_cloudwatch_metric_alarm" "flatfields" {
  alarm_name          = "${var.environment}-flatfields-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.flatfields.id
  }
}
