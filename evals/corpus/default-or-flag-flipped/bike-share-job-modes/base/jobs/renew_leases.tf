module "renew_leases" {
  source     = "../modules/job"
  job_name   = "renew-leases"
  job_team   = "money"
  cron       = "23 8 * * *"
  memory_mb  = 2048
  timeout    = "15m"
  retries    = 5
  profile    = "day"
  dry_run    = true
}
