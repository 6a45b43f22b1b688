module "close_idle_rides" {
  source     = "../modules/job"
  job_name   = "close-idle-rides"
  job_team   = "money"
  cron       = "16 9 * * *"
  memory_mb  = 1024
  timeout    = "15m"
  retries    = 4
  profile    = "steady"
  dry_run    = false
}
