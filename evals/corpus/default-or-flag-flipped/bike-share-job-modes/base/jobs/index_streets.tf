module "index_streets" {
  source     = "../modules/job"
  job_name   = "index-streets"
  job_team   = "money"
  cron       = "26 4 * * *"
  memory_mb  = 256
  timeout    = "15m"
  retries    = 4
  profile    = "steady"
  dry_run    = false
}
