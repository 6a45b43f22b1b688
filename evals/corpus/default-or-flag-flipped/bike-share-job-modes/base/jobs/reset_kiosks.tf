module "reset_kiosks" {
  source     = "../modules/job"
  job_name   = "reset-kiosks"
  job_team   = "city"
  cron       = "23 5 * * *"
  memory_mb  = 1024
  timeout    = "15m"
  retries    = 5
  profile    = "steady"
  dry_run    = false
}
