resource "aws_rds_cluster" "shutters" {
  cluster_identifier        = "${var.environment}-shutters"
  skip_final_snapshot       = false
  deletion_protection       = false
  final_snapshot_identifier = "${var.environment}-shutters-final"
  engine                    = "aurora-postgresql"
  backup_retention_period   = 7
  storage_encrypted         = true
  preferred_backup_window   = "01:10-01:50"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "imaging"
    class       = "bronze"
  }
}

resource "aws_rds_cluster_instance" "shutters" {
  count              = 2
  identifier         = "${var.environment}-shutters-${count.index}"
  cluster_identifier = aws_rds_cluster.shutters.id
  instance_class     = "db.r6g.xlarge"
  engine             = aws_rds_cluster.shutters.engine
}

resource "aws_cloudwatch_metric_alarm" "shutters" {
  alarm_name          = "${var.environment}-shutters-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.shutters.id
  }
}
