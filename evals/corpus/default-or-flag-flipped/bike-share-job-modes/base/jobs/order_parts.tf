module "order_parts" {
  source     = "../modules/job"
  job_name   = "order-parts"
  job_team   = "city"
  cron       = "57 12 * * *"
  memory_mb  = 2048
  timeout    = "30m"
  retries    = 5
  profile    = "steady"
  dry_run    = false
}
