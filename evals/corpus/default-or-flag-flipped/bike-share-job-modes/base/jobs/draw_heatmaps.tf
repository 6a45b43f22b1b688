module "draw_heatmaps" {
  source     = "../modules/job"
  job_name   = "draw-heatmaps"
  job_team   = "parts"
  cron       = "14 10 * * 6,0"
  memory_mb  = 256
  timeout    = "15m"
  retries    = 5
  profile    = "weekend"
  dry_run    = false
}
