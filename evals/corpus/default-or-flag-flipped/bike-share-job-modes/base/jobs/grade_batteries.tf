module "grade_batteries" {
  source     = "../modules/job"
  job_name   = "grade-batteries"
  job_team   = "money"
  cron       = "9 23 * * *"
  memory_mb  = 1024
  timeout    = "30m"
  retries    = 1
  profile    = "day"
  dry_run    = false
}
