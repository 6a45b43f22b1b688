resource "aws_rds_cluster" "asteroids" {
  cluster_identifier        = "${var.environment}-asteroids"
  skip_final_snapshot       = false
  deletion_protection       = true
  backup_retention_period   = 35
  preferred_backup_window   = "05:10-05:50"
  final_snapshot_identifier = "${var.environment}-asteroids-final"
  engine                    = "aurora-mysql"
  storage_encrypted         = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "gold"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_rds_cluster_instance" "asteroids" {
  count              = 3
  identifier         = "${var.environment}-asteroids-${count.index}"
  cluster_identifier = aws_rds_cluster.asteroids.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.asteroids.engine
}

resource "aws_cloudwatch_metric_alarm" "asteroids" {
  alarm_name          = "${var.environment}-asteroids-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.asteroids.id
  }
}
