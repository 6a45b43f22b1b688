module "weigh_loads" {
  source     = "../modules/job"
  job_name   = "weigh-loads"
  job_team   = "city"
  cron       = "32 9 * * *"
  memory_mb  = 512
  timeout    = "5m"
  retries    = 5
  profile    = "day"
  dry_run    = false
}
