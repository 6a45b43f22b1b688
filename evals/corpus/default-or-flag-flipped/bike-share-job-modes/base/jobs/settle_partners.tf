module "settle_partners" {
  source     = "../modules/job"
  job_name   = "settle-partners"
  job_team   = "fleet"
  cron       = "52 10 * * *"
  memory_mb  = 256
  timeout    = "15m"
  retries    = 2
  profile    = "night"
  dry_run    = false
}
