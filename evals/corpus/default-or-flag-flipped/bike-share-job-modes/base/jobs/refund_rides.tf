module "refund_rides" {
  source     = "../modules/job"
  job_name   = "refund-rides"
  job_team   = "riders"
  cron       = "22 14 * * *"
  memory_mb  = 512
  timeout    = "15m"
  retries    = 3
  profile    = "night"
  dry_run    = true
}
