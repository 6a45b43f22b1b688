module "swap_batteries" {
  source     = "../modules/job"
  job_name   = "swap-batteries"
  job_team   = "fleet"
  cron       = "18 16 * * *"
  memory_mb  = 1024
  timeout    = "30m"
  retries    = 3
  profile    = "night"
  dry_run    = false
}
