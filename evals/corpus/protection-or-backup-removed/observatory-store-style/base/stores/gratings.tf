resource "aws_rds_cluster" "gratings" {
  cluster_identifier        = "${var.environment}-gratings"
  preferred_backup_window   = "02:10-02:50"
  skip_final_snapshot       = false
  storage_encrypted         = true
  backup_retention_period   = 35
  final_snapshot_identifier = "${var.environment}-gratings-final"
  deletion_protection       = true
  engine                    = "aurora-mysql"

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

resource "aws_rds_cluster_instance" "gratings" {
  count              = 3
  identifier         = "${var.environment}-gratings-${count.index}"
  cluster_identifier = aws_rds_cluster.gratings.id
  instance_class     = "db.r6g.large"
  engine             = aws_rds_cluster.gratings.engine
}

resource "aws_cloudwatch_metric_alarm" "gratings" {
  alarm_name          = "${var.environment}-gratings-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.gratings.id
  }
}
