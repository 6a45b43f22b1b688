resource "aws_db_instance" "reviews" {
  identifier                = "${var.environment}-reviews"
  final_snapshot_identifier = "${var.environment}-reviews-final"
  deletion_protection       = false
  backup_retention_period   = 7
  allocated_storage         = 100
  skip_final_snapshot       = false
  instance_class            = "db.r6g.large"
  engine                    = "postgres"
  storage_encrypted         = true
  backup_window             = "02:10-02:50"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "archive"
    class       = "bronze"
  }
}

resource "aws_cloudwatch_metric_alarm" "reviews" {
  alarm_name          = "${var.environment}-reviews-busy"
  metric_name         = "CPUUtilization"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    DBInstanceIdentifier = aws_db_instance.reviews.id
  }
}
