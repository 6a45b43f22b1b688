module "clean_sensors" {
  source     = "../modules/job"
  job_name   = "clean-sensors"
  job_team   = "money"
  cron       = "8 15 * * *"
  memory_mb  = 512
  timeout    = "15m"
  retries    = 4
  profile    = "day"
  dry_run    = false
}
