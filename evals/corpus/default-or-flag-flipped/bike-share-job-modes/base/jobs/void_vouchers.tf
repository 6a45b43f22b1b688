module "void_vouchers" {
  source     = "../modules/job"
  job_name   = "void-vouchers"
  job_team   = "fleet"
  cron       = "56 19 * * *"
  memory_mb  = 512
  timeout    = "30m"
  retries    = 3
  profile    = "trial"
  dry_run    = true
}
