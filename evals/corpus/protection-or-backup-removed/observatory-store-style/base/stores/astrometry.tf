resource "aws_efs_file_system" "astrometry" {
  creation_token = "${var.environment}-astrometry"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "imaging"
    class       = "gold"
  }
}

resource "aws_efs_backup_policy" "astrometry" {
  file_system_id = aws_efs_file_system.astrometry.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "astrometry" {
  alarm_name          = "${var.environment}-astrometry-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.astrometry.id
  }
}
