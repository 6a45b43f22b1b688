module "credit_referrals" {
  source     = "../modules/job"
  job_name   = "credit-referrals"
  job_team   = "city"
  cron       = "10 21 * * *"
  memory_mb  = 256
  timeout    = "15m"
  retries    = 3
  profile    = "evening"
  dry_run    = true
}
