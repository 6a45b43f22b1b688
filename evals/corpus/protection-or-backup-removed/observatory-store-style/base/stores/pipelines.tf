resource "aws_db_instance" "pipelines" {
  identifier                = "${var.environment}-pipelines"
  skip_final_snapshot       = false
  deletion_protection       = false
  instance_class            = "db.r6g.large"
  final_snapshot_identifier = "${var.environment}-pipelines-final"
  engine                    = "mysql"
  allocated_storage         = 200
  storage_encrypted         = true
  backup_retention_period   = 7
  backup_window             = "02:10-02:50"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "imaging"
    class       = "bronze"
  }
}

resource "aws_cloudwatch_metric_alarm" "pipelines" {
  alarm_name          = "${var.environment}-pipelines-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.pipelines.id
  }
}
