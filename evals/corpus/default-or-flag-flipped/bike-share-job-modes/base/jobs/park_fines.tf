module "park_fines" {
  source     = "../modules/job"
  job_name   = "park-fines"
  job_team   = "money"
  cron       = "56 4 * * *"
  memory_mb  = 512
  timeout    = "30m"
  retries    = 3
  profile    = "steady"
  dry_run    = false
}
