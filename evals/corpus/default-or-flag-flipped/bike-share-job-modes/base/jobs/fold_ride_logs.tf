module "fold_ride_logs" {
  source     = "../modules/job"
  job_name   = "fold-ride-logs"
  job_team   = "money"
  cron       = "41 14 * * *"
  memory_mb  = 512
  timeout    = "30m"
  retries    = 4
  profile    = "night"
  dry_run    = false
}
