module "check_brakes" {
  source     = "../modules/job"
  job_name   = "check-brakes"
  job_team   = "fleet"
  cron       = "25 23 * * 6,0"
  memory_mb  = 2048
  timeout    = "10m"
  retries    = 3
  profile    = "weekend"
  dry_run    = false
}
