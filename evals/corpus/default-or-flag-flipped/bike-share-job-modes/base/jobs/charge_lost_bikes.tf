module "charge_lost_bikes" {
  source     = "../modules/job"
  job_name   = "charge-lost-bikes"
  job_team   = "city"
  cron       = "13 1 * * *"
  memory_mb  = 1024
  timeout    = "30m"
  retries    = 1
  profile    = "steady"
  dry_run    = false
}
