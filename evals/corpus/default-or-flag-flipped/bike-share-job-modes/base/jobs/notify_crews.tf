module "notify_crews" {
  source     = "../modules/job"
  job_name   = "notify-crews"
  job_team   = "money"
  cron       = "25 18 * * *"
  memory_mb  = 256
  timeout    = "5m"
  retries    = 1
  profile    = "day"
  dry_run    = false
}
