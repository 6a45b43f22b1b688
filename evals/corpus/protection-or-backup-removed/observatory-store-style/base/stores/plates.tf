resource "aws_db_instance" "plates" {
  identifier                = "${var.environment}-plates"
  allocated_storage         = 400
  engine                    = "mysql"
  storage_encrypted         = true
  final_snapshot_identifier = "${var.environment}-plates-final"
  instance_class            = "db.r6g.large"
  backup_retention_period   = 7
  backup_window             = "02:10-02:50"
  deletion_protection       = false
  skip_final_snapshot       = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "bronze"
  }
}

resource "aws_cloudwatch_metric_alarm" "plates" {
  alarm_name          = "${var.environment}-plates-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.plates.id
  }
}
