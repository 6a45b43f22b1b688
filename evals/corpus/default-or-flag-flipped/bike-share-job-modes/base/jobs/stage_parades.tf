module "stage_parades" {
  source     = "../modules/job"
  job_name   = "stage-parades"
  job_team   = "city"
  cron       = "56 18 * * *"
  memory_mb  = 2048
  timeout    = "15m"
  retries    = 2
  profile    = "steady"
  dry_run    = false
}
