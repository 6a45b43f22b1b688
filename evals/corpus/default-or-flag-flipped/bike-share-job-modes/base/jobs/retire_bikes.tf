module "retire_bikes" {
  source     = "../modules/job"
  job_name   = "retire-bikes"
  job_team   = "money"
  cron       = "8 20 * * *"
  memory_mb  = 512
  timeout    = "30m"
  retries    = 4
  profile    = "night"
  dry_run    = false
}
