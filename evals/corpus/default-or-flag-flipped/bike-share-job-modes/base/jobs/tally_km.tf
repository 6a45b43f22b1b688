module "tally_km" {
  source     = "../modules/job"
  job_name   = "tally-km"
  job_team   = "money"
  cron       = "14 9 * * *"
  memory_mb  = 1024
  timeout    = "15m"
  retries    = 1
  profile    = "night"
  dry_run    = false
}
