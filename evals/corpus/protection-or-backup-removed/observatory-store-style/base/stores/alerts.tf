resource "aws_dynamodb_table" "alerts" {
  name                        = "${var.environment}-alerts"
  hash_key                    = "night"
  deletion_protection_enabled = true
  billing_mode                = "PAY_PER_REQUEST"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "gold"
  }

  attribute {
    name = "night"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_cloudwatch_metric_alarm" "alerts" {
  alarm_name          = "${var.environment}-alerts-busy"
  metric_name         = "ThrottledRequests"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    TableName = aws_dynamodb_table.alerts.name
  }
}
