module "sort_tickets" {
  source     = "../modules/job"
  job_name   = "sort-tickets"
  job_team   = "riders"
  cron       = "43 7 * * *"
  memory_mb  = 2048
  timeout    = "10m"
  retries    = 1
  profile    = "steady"
  dry_run    = false
}
