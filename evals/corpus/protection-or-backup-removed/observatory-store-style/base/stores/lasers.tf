resource "aws_rds_cluster" "lasers" {
  cluster_identifier        = "${var.environment}-lasers"
  backup_retention_period   = 35
  final_snapshot_identifier = "${var.environment}-lasers-final"
  storage_encrypted         = true
  deletion_protection       = true
  skip_final_snapshot       = false
  preferred_backup_window   = "04:10-04:50"
  engine                    = "aurora-postgresql"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "gold"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_rds_cluster_instance" "lasers" {
  count              = 3
  identifier         = "${var.environment}-lasers-${count.index}"
  cluster_identifier = aws_rds_cluster.lasers.id
  instance_class     = "db.r6g.2xlarge"
  engine             = aws_rds_cluster.lasers.engine
}

resource "aws_cloudwatch_metric_alarm" "lasers" {
  alarm_name          = "${var.environment}-lasers-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.lasers.id
  }
}
