module "merge_profiles" {
  source     = "../modules/job"
  job_name   = "merge-profiles"
  job_team   = "fleet"
  cron       = "24 21 * * *"
  memory_mb  = 1024
  timeout    = "30m"
  retries    = 1
  profile    = "trial"
  dry_run    = true
}
