module "find_ghost_docks" {
  source     = "../modules/job"
  job_name   = "find-ghost-docks"
  job_team   = "riders"
  cron       = "7 2 * * *"
  memory_mb  = 2048
  timeout    = "30m"
  retries    = 1
  profile    = "steady"
  dry_run    = false
}
