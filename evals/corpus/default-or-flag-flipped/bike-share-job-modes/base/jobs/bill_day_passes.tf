module "bill_day_passes" {
  source     = "../modules/job"
  job_name   = "bill-day-passes"
  job_team   = "money"
  cron       = "29 10 * * *"
  memory_mb  = 512
  timeout    = "15m"
  retries    = 4
  profile    = "day"
  dry_run    = false
}
