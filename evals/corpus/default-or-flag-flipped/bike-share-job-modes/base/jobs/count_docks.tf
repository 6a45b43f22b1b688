module "count_docks" {
  source     = "../modules/job"
  job_name   = "count-docks"
  job_team   = "money"
  cron       = "51 1 * * *"
  memory_mb  = 1024
  timeout    = "15m"
  retries    = 3
  profile    = "day"
  dry_run    = false
}
