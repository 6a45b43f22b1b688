module "move_plan" {
  source     = "../modules/job"
  job_name   = "move-plan"
  job_team   = "city"
  cron       = "51 16 * * *"
  memory_mb  = 256
  timeout    = "30m"
  retries    = 4
  profile    = "night"
  dry_run    = false
}
