module "rate_rides" {
  source     = "../modules/job"
  job_name   = "rate-rides"
  job_team   = "money"
  cron       = "4 21 * * *"
  memory_mb  = 512
  timeout    = "30m"
  retries    = 2
  profile    = "night"
  dry_run    = false
}
