module "map_closures" {
  source     = "../modules/job"
  job_name   = "map-closures"
  job_team   = "parts"
  cron       = "56 8 * * *"
  memory_mb  = 512
  timeout    = "5m"
  retries    = 3
  profile    = "steady"
  dry_run    = false
}
