resource "aws_rds_cluster" "catalogue" {
  cluster_identifier        = "${var.environment}-catalogue"
  deletion_protection       = false
  preferred_backup_window   = "04:10-04:50"
  engine                    = "aurora-postgresql"
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.environment}-catalogue-final"
  backup_retention_period   = 7
  storage_encrypted         = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_rds_cluster_instance" "catalogue" {
  count              = 2
  identifier         = "${var.environment}-catalogue-${count.index}"
  cluster_identifier = aws_rds_cluster.catalogue.id
  instance_class     = "db.r6g.xlarge"
  engine             = aws_rds_cluster.catalogue.engine
}

resource "aws_cloudwatch_metric_alarm" "catalogue" {
  alarm_name          = "${var.environment}-catalogue-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.catalogue.id
  }
}
