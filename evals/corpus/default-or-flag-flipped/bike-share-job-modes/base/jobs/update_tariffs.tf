module "update_tariffs" {
  source     = "../modules/job"
  job_name   = "update-tariffs"
  job_team   = "parts"
  cron       = "21 7 * * *"
  memory_mb  = 256
  timeout    = "45m"
  retries    = 3
  profile    = "steady"
  dry_run    = false
}
