resource "aws_rds_cluster" "proposals" {
  cluster_identifier        = "${var.environment}-proposals"
  engine                    = "aurora-postgresql"
  final_snapshot_identifier = "${var.environment}-proposals-final"
  deletion_protection       = true
  storage_encrypted         = true
  skip_final_snapshot       = false
  preferred_backup_window   = "04:10-04:50"
  backup_retention_period   = 14

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "silver"
  }
}

resource "aws_rds_cluster_instance" "proposals" {
  count              = 3
  identifier         = "${var.environment}-proposals-${count.index}"
  cluster_identifier = aws_rds_cluster.proposals.id
  instance_class     = "db.r6g.xlarge"
  engine             = aws_rds_cluster.proposals.engine
}

resource "aws_cloudwatch_metric_alarm" "proposals" {
  alarm_name          = "${var.environment}-proposals-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBClusterIdentifier = aws_rds_cluster.proposals.id
  }
}
