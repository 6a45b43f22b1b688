module "audit_locks" {
  source     = "../modules/job"
  job_name   = "audit-locks"
  job_team   = "parts"
  cron       = "34 4 * * *"
  memory_mb  = 1024
  timeout    = "45m"
  retries    = 4
  profile    = "night"
  dry_run    = false
}
