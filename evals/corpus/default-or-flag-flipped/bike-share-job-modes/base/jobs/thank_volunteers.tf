module "thank_volunteers" {
  source     = "../modules/job"
  job_name   = "thank-volunteers"
  job_team   = "fleet"
  cron       = "18 13 * * *"
  memory_mb  = 2048
  timeout    = "5m"
  retries    = 4
  profile    = "evening"
  dry_run    = false
}
