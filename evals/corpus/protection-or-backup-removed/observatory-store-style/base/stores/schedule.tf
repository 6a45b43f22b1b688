resource "aws_efs_file_system" "schedule" {
  creation_token = "${var.environment}-schedule"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "imaging"
    class       = "gold"
  }
}

resource "aws_efs_backup_policy" "schedule" {
  file_system_id = aws_efs_file_system.schedule.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "schedule" {
  alarm_name          = "${var.environment}-schedule-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.schedule.id
  }
}
