module "plan_charging" {
  source     = "../modules/job"
  job_name   = "plan-charging"
  job_team   = "fleet"
  cron       = "40 23 * * *"
  memory_mb  = 512
  timeout    = "15m"
  retries    = 4
  profile    = "steady"
  dry_run    = false
}
