resource "aws_cloudwatch_metric_alarm" "sessions_errors" {
  alarm_name          = "sessions-errors"
  namespace           = "AWS/Lambda"
  metric_name         = "Errors"
  statistic           = "Sum"
  period              = 60
  evaluation_periods  = 3
  threshold           = 20
  comparison_operator = "GreaterThanThreshold"

  dimensions = {
    FunctionName = aws_lambda_function.sessions.function_name
  }
}
