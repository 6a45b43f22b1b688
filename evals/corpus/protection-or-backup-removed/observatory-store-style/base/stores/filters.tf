resource "aws_efs_file_system" "filters" {
  creation_token = "${var.environment}-filters"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_efs_backup_policy" "filters" {
  file_system_id = aws_efs_file_system.filters.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "filters" {
  alarm_name          = "${var.environment}-filters-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.filters.id
  }
}
