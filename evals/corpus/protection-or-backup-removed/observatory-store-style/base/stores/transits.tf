resource "aws_rds_cluster" "transits" {
  cluster_identifier        = "${var.environment}-transits"
  preferred_backup_window   = "01:10-01:50"
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.environment}-transits-final"
  engine                    = "aurora-mysql"
  backup_retention_period   = 14
  deletion_protection       = true
  storage_encrypted         = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "silver"
  }
}

resource "aws_rds_cluster_instance" "transits" {
  count              = 3
  identifier         = "${var.environment}-transits-${count.index}"
  cluster_identifier = aws_rds_cluster.transits.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.transits.engine
}

resource "aws_cloudwatch_metric_alarm" "transits" {
  alarm_name          = "${var.environment}-transits-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.transits.id
  }
}
