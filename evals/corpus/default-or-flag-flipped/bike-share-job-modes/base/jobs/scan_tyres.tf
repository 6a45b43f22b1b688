module "scan_tyres" {
  source     = "../modules/job"
  job_name   = "scan-tyres"
  job_team   = "riders"
  cron       = "32 7 * * *"
  memory_mb  = 1024
  timeout    = "10m"
  retries    = 3
  profile    = "night"
  dry_run    = false
}
