resource "aws_efs_file_system" "weather" {
  creation_token = "${var.environment}-weather"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "gold"
  }
}

resource "aws_efs_backup_policy" "weather" {
  file_system_id = aws_efs_file_system.weather.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "weather" {
  alarm_name          = "${var.environment}-weather-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.weather.id
  }
}
