resource "aws_dynamodb_table" "crossmatch" {
  name                        = "${var.environment}-crossmatch"
  hash_key                    = "plate"
  deletion_protection_enabled = false
  billing_mode                = "PAY_PER_REQUEST"

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "bronze"
  }

  attribute {
    name = "plate"
    type = "S"
  }

  point_in_time_recovery {
    enabled = true
  }
}

resource "aws_cloudwatch_metric_alarm" "crossmatch" {
  alarm_name          = "${var.environment}-crossmatch-busy"
  metric_name         = "ThrottledRequests"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    TableName = aws_dynamodb_table.crossmatch.name
  }
}
