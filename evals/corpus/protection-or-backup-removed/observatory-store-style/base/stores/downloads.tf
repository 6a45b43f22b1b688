resource "aws_rds_cluster" "downloads" {
  cluster_identifier        = "${var.environment}-downloads"
  storage_encrypted         = true
  skip_final_snapshot       = false
  preferred_backup_window   = "01:10-01:50"
  engine                    = "aurora-mysql"
  deletion_protection       = false
  final_snapshot_identifier = "${var.environment}-downloads-final"
  backup_retention_period   = 7

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "bronze"
  }
}

resource "aws_rds_cluster_instance" "downloads" {
  count              = 1
  identifier         = "${var.environment}-downloads-${count.index}"
  cluster_identifier = aws_rds_cluster.downloads.id
  instance_class     = "db.r6g.xlarge"
  engine             = aws_rds_cluster.downloads.engine
}

resource "aws_cloudwatch_metric_alarm" "downloads" {
  alarm_name          = "${var.environment}-downloads-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.downloads.id
  }
}
