module "rank_stations" {
  source     = "../modules/job"
  job_name   = "rank-stations"
  job_team   = "money"
  cron       = "24 19 * * *"
  memory_mb  = 512
  timeout    = "5m"
  retries    = 3
  profile    = "steady"
  dry_run    = false
}
