module "open_seasons" {
  source     = "../modules/job"
  job_name   = "open-seasons"
  job_team   = "parts"
  cron       = "16 4 * * *"
  memory_mb  = 256
  timeout    = "15m"
  retries    = 3
  profile    = "steady"
  dry_run    = false
}
