module "collect_surveys" {
  source     = "../modules/job"
  job_name   = "collect-surveys"
  job_team   = "fleet"
  cron       = "32 12 * * *"
  memory_mb  = 1024
  timeout    = "45m"
  retries    = 5
  profile    = "steady"
  dry_run    = false
}
