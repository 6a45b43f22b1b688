resource "aws_efs_file_system" "mosaics" {
  creation_token = "${var.environment}-mosaics"
  encrypted      = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "gold"
  }
}

resource "aws_efs_backup_policy" "mosaics" {
  file_system_id = aws_efs_file_system.mosaics.id

  backup_policy {
    status = "ENABLED"
  }
}

resource "aws_cloudwatch_metric_alarm" "mosaics" {
  alarm_name          = "${var.environment}-mosaics-busy"
  metric_name         = "PercentIOLimit"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    FileSystemId = aws_efs_file_system.mosaics.id
  }
}
