module "wash_bikes" {
  source     = "../modules/job"
  job_name   = "wash-bikes"
  job_team   = "city"
  cron       = "57 13 * * *"
  memory_mb  = 256
  timeout    = "5m"
  retries    = 4
  profile    = "evening"
  dry_run    = false
}
