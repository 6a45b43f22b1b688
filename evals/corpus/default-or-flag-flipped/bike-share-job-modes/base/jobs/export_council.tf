module "export_council" {
  source     = "../modules/job"
  job_name   = "export-council"
  job_team   = "city"
  cron       = "31 4 * * *"
  memory_mb  = 1024
  timeout    = "30m"
  retries    = 3
  profile    = "day"
  dry_run    = false
}
