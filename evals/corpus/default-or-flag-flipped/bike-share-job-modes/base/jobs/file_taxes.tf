module "file_taxes" {
  source     = "../modules/job"
  job_name   = "file-taxes"
  job_team   = "riders"
  cron       = "34 18 * * *"
  memory_mb  = 256
  timeout    = "10m"
  retries    = 5
  profile    = "night"
  dry_run    = false
}
