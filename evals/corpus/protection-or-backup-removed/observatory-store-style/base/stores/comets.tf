resource "aws_dynamodb_table" "comets" {
  name                        = "${var.environment}-comets"
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

resource "aws_cloudwatch_metric_alarm" "comets" {
  alarm_name          = "${var.environment}-comets-busy"
  metric_name         = "ThrottledRequests"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    TableName = aws_dynamodb_table.comets.name
  }
}
