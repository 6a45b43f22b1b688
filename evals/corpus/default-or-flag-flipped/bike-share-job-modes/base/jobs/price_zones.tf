module "price_zones" {
  source     = "../modules/job"
  job_name   = "price-zones"
  job_team   = "riders"
  cron       = "9 13 * * *"
  memory_mb  = 1024
  timeout    = "5m"
  retries    = 3
  profile    = "night"
  dry_run    = false
}
