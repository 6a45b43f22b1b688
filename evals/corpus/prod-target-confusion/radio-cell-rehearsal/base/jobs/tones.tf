resource "aws_scheduler_schedule" "tones" {
  name                         = "radio-test-tones"
  description                  = "A minute of test tones for the rehearsal of the morning show."
  schedule_expression          = "cron(0 4 ? * MON *)"
  schedule_expression_timezone = local.timetable
  state                        = "DISABLED"

  flexible_time_window {
    mode = "OFF"
  }

  target {
    arn      = local.runner
    role_arn = local.role
    input    = jsonencode({ cell = "ash", command = "play tones" })
  }
}
