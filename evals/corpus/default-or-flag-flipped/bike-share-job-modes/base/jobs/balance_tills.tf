module "balance_tills" {
  source     = "../modules/job"
  job_name   = "balance-tills"
  job_team   = "city"
  cron       = "45 15 * * *"
  memory_mb  = 2048
  timeout    = "30m"
  retries    = 2
  profile    = "night"
  dry_run    = false
}
