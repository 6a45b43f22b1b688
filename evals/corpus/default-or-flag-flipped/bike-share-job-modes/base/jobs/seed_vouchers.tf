module "seed_vouchers" {
  source     = "../modules/job"
  job_name   = "seed-vouchers"
  job_team   = "city"
  cron       = "43 13 * * *"
  memory_mb  = 256
  timeout    = "5m"
  retries    = 5
  profile    = "trial"
  dry_run    = true
}
