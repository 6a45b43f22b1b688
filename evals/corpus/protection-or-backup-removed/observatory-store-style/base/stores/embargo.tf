resource "aws_db_instance" "embargo" {
  identifier                = "${var.environment}-embargo"
  storage_encrypted         = true
  backup_window             = "02:10-02:50"
  instance_class            = "db.r6g.2xlarge"
  deletion_protection       = true
  skip_final_snapshot       = false
  final_snapshot_identifier = "${var.environment}-embargo-final"
  engine                    = "postgres"
  allocated_storage         = 200
  backup_retention_period   = 35

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "gold"
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cloudwatch_metric_alarm" "embargo" {
  alarm_name          = "${var.environment}-embargo-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.embargo.id
  }
}
