module "track_thefts" {
  source     = "../modules/job"
  job_name   = "track-thefts"
  job_team   = "city"
  cron       = "12 0 * * *"
  memory_mb  = 2048
  timeout    = "45m"
  retries    = 5
  profile    = "evening"
  dry_run    = false
}
