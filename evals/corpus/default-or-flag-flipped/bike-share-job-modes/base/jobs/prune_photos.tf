module "prune_photos" {
  source     = "../modules/job"
  job_name   = "prune-photos"
  job_team   = "city"
  cron       = "29 12 * * *"
  memory_mb  = 512
  timeout    = "5m"
  retries    = 4
  profile    = "night"
  dry_run    = false
}
