module "book_vans" {
  source     = "../modules/job"
  job_name   = "book-vans"
  job_team   = "city"
  cron       = "55 16 * * *"
  memory_mb  = 2048
  timeout    = "5m"
  retries    = 1
  profile    = "night"
  dry_run    = false
}
