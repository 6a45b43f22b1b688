module "award_badges" {
  source     = "../modules/job"
  job_name   = "award-badges"
  job_team   = "parts"
  cron       = "4 19 * * *"
  memory_mb  = 256
  timeout    = "30m"
  retries    = 3
  profile    = "trial"
  dry_run    = true
}
