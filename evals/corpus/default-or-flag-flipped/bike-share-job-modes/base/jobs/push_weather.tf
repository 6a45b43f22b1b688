module "push_weather" {
  source     = "../modules/job"
  job_name   = "push-weather"
  job_team   = "riders"
  cron       = "18 3 * * *"
  memory_mb  = 256
  timeout    = "5m"
  retries    = 4
  profile    = "day"
  dry_run    = false
}
