module "read_meters" {
  source     = "../modules/job"
  job_name   = "read-meters"
  job_team   = "riders"
  cron       = "43 11 * * 6,0"
  memory_mb  = 1024
  timeout    = "30m"
  retries    = 1
  profile    = "weekend"
  dry_run    = false
}
