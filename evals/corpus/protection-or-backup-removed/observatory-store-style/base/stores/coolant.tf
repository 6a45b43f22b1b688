resource "aws_db_instance" "coolant" {
  identifier                = "${var.environment}-coolant"
  backup_window             = "02:10-02:50"
  instance_class            = "db.r6g.large"
  deletion_protection       = true
  allocated_storage         = 200
  engine                    = "postgres"
  backup_retention_period   = 14
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.environment}-coolant-final"
  storage_encrypted         = true

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "imaging"
    class       = "silver"
  }
}

resource "aws_cloudwatch_metric_alarm" "coolant" {
  alarm_name          = "${var.environment}-coolant-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.coolant.id
  }
}
