module "chart_demand" {
  source     = "../modules/job"
  job_name   = "chart-demand"
  job_team   = "parts"
  cron       = "2 9 * * *"
  memory_mb  = 256
  timeout    = "15m"
  retries    = 4
  profile    = "night"
  dry_run    = false
}
