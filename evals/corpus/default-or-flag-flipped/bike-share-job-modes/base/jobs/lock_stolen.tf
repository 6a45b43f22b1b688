module "lock_stolen" {
  source     = "../modules/job"
  job_name   = "lock-stolen"
  job_team   = "money"
  cron       = "43 8 * * *"
  memory_mb  = 256
  timeout    = "30m"
  retries    = 4
  profile    = "steady"
  dry_run    = false
}
