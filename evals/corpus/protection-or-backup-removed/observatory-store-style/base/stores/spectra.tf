resource "aws_efs_file_system" "spectra" {
  creation_token = "${var.environment}-spectra"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "imaging"
    class       = "silver"
  }
}

resource "aws_efs_backup_policy" "spectra" {
  file_system_id = aws_efs_file_system.spectra.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "spectra" {
  alarm_name          = "${var.environment}-spectra-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.spectra.id
  }
}
