module "freeze_accounts" {
  source     = "../modules/job"
  job_name   = "freeze-accounts"
  job_team   = "money"
  cron       = "28 13 * * *"
  memory_mb  = 1024
  timeout    = "5m"
  retries    = 2
  profile    = "trial"
  dry_run    = true
}
