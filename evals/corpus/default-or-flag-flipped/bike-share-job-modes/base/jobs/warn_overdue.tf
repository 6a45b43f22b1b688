module "warn_overdue" {
  source     = "../modules/job"
  job_name   = "warn-overdue"
  job_team   = "money"
  cron       = "51 7 * * *"
  memory_mb  = 256
  timeout    = "5m"
  retries    = 5
  profile    = "evening"
  dry_run    = false
}
