resource "aws_rds_cluster" "lightcurves" {
  cluster_identifier        = "${var.environment}-lightcurves"
  preferred_backup_window   = "03:10-03:50"
  engine                    = "aurora-mysql"
  final_snapshot_identifier = "${var.environment}-lightcurves-final"
  storage_encrypted         = true
  deletion_protection       = true
  backup_retention_period   = 35
  skip_final_snapshot       = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "archive"
    class       = "gold"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_rds_cluster_instance" "lightcurves" {
  count              = 3
  identifier         = "${var.environment}-lightcurves-${count.index}"
  cluster_identifier = aws_rds_cluster.lightcurves.id
  instance_class     = "db.r6g.2xlarge"
  engine             = aws_rds_cluster.lightcurves.engine
}

resource "aws_cloudwatch_metric_alarm" "lightcurves" {
  alarm_name          = "${var.environment}-lightcurves-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.lightcurves.id
  }
}
