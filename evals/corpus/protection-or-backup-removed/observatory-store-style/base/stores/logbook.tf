resource "aws_dynamodb_table" "logbook" {
  name                        = "${var.environment}-logbook"
  hash_key                    = "target"
  deletion_protection_enabled = true
  billing_mode                = "PAY_PER_REQUEST"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "silver"
  }

  attribute {
    name = "target"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_cloudwatch_metric_alarm" "logbook" {
  alarm_name          = "${var.environment}-logbook-busy"
  metric_name         = "ThrottledRequests"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    TableName = aws_dynamodb_table.logbook.name
  }
}
