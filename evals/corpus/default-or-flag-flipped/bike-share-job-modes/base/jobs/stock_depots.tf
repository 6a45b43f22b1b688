module "stock_depots" {
  source     = "../modules/job"
  job_name   = "stock-depots"
  job_team   = "money"
  cron       = "33 6 * * *"
  memory_mb  = 1024
  timeout    = "45m"
  retries    = 2
  profile    = "day"
  dry_run    = false
}
