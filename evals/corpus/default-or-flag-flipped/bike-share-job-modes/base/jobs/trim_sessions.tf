module "trim_sessions" {
  source     = "../modules/job"
  job_name   = "trim-sessions"
  job_team   = "parts"
  cron       = "59 22 * * 6,0"
  memory_mb  = 512
  timeout    = "5m"
  retries    = 4
  profile    = "weekend"
  dry_run    = false
}
