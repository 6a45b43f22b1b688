resource "aws_db_instance" "seeing" {
  identifier                = "${var.environment}-seeing"
  instance_class            = "db.r6g.2xlarge"
  final_snapshot_identifier = "${var.environment}-seeing-final"
  backup_window             = "04:10-04:50"
  engine                    = "postgres"
  deletion_protection       = true
  skip_final_snapshot       = false
  storage_encrypted         = true
  backup_retention_period   = 35
  allocated_storage         = 50

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

resource "aws_cloudwatch_metric_alarm" "seeing" {
  alarm_name          = "${var.environment}-seeing-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.seeing.id
  }
}
