module "route_trucks" {
  source     = "../modules/job"
  job_name   = "route-trucks"
  job_team   = "riders"
  cron       = "50 12 * * *"
  memory_mb  = 256
  timeout    = "5m"
  retries    = 5
  profile    = "steady"
  dry_run    = false
}
