resource "aws_scheduler_schedule" "weather" {
  name                         = "radio-weather"
  schedule_expression          = "cron(50 * * * ? *)"
  schedule_expression_timezone = local.timetable

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = local.runner
    role_arn = local.role
    input    = jsonencode({ cell = "elm", command = "import weather" })
  }
}
