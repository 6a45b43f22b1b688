module "sum_carbon" {
  source     = "../modules/job"
  job_name   = "sum-carbon"
  job_team   = "riders"
  cron       = "51 20 * * *"
  memory_mb  = 256
  timeout    = "45m"
  retries    = 3
  profile    = "steady"
  dry_run    = false
}
