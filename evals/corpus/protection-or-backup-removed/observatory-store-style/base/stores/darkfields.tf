resource "aws_db_instance" "darkfields" {
  identifier                = "${var.environment}-darkfields"
  allocated_storage         = 200
  engine                    = "mysql"
  backup_window             = "02:10-02:50"
  storage_encrypted         = true
  skip_final_snapshot       = false
  instance_class            = "db.r6g.large"
  final_snapshot_identifier = "${var.environment}-darkfields-final"
  backup_retention_period   = 7
  deletion_protection       = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_cloudwatch_metric_alarm" "darkfields" {
  alarm_name          = "${var.environment}-darkfields-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.darkfields.id
  }
}
