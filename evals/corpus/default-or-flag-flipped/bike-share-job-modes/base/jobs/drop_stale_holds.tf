module "drop_stale_holds" {
  source     = "../modules/job"
  job_name   = "drop-stale-holds"
  job_team   = "money"
  cron       = "6 11 * * *"
  memory_mb  = 1024
  timeout    = "15m"
  retries    = 1
  profile    = "trial"
  dry_run    = true
}
