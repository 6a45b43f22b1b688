resource "aws_rds_cluster" "frames" {
  cluster_identifier        = "${var.environment}-frames"
  skip_final_snapshot       = false
  backup_retention_period   = 35
  engine                    = "aurora-mysql"
  deletion_protection       = true
  preferred_backup_window   = "05:10-05:50"
  storage_encrypted         = true
  final_snapshot_identifier = "${var.environment}-frames-final"

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

resource "aws_rds_cluster_instance" "frames" {
  count              = 2
  identifier         = "${var.environment}-frames-${count.index}"
  cluster_identifier = aws_rds_cluster.frames.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.frames.engine
}

resource "aws_cloudwatch_metric_alarm" "frames" {
  alarm_name          = "${var.environment}-frames-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.frames.id
  }
}
