module "geofence_alerts" {
  source     = "../modules/job"
  job_name   = "geofence-alerts"
  job_team   = "riders"
  cron       = "9 9 * * *"
  memory_mb  = 256
  timeout    = "30m"
  retries    = 4
  profile    = "steady"
  dry_run    = false
}
