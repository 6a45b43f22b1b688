module "bill_memberships" {
  source     = "../modules/job"
  job_name   = "bill-memberships"
  job_team   = "money"
  cron       = "2 20 * * *"
  memory_mb  = 1024
  timeout    = "15m"
  retries    = 3
  profile    = "day"
  dry_run    = false
}
