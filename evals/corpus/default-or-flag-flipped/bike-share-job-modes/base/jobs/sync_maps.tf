module "sync_maps" {
  source     = "../modules/job"
  job_name   = "sync-maps"
  job_team   = "city"
  cron       = "16 14 * * *"
  memory_mb  = 256
  timeout    = "30m"
  retries    = 1
  profile    = "day"
  dry_run    = false
}
