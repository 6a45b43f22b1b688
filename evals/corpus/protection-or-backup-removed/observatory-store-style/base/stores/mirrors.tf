resource "aws_efs_file_system" "mirrors" {
  creation_token = "${var.environment}-mirrors"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_efs_backup_policy" "mirrors" {
  file_system_id = aws_efs_file_system.mirrors.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "mirrors" {
  alarm_name          = "${var.environment}-mirrors-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.mirrors.id
  }
}
