locals {
  timetable = "Europe/Lisbon"
  role      = "arn:aws:iam::000000000000:role/radio-jobs"
  runner    = "arn:aws:lambda:eu-1:000000000000:function:cell-command"
}
