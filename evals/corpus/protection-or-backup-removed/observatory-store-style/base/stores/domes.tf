resource "aws_db_instance" "domes" {
  identifier                = "${var.environment}-domes"
  storage_encrypted         = true
  backup_retention_period   = 14
  skip_final_snapshot       = false
  backup_window             = "04:10-04:50"
  final_snapshot_identifier = "${var.environment}-domes-final"
  deletion_protection       = true
  allocated_storage         = 200
  instance_class            = "db.r6g.large"
  engine                    = "mysql"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "archive"
    class       = "silver"
  }
}

resource "aws_cloudwatch_metric_alarm" "domes" {
  alarm_name          = "${var.environment}-domes-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.domes.id
  }
}
