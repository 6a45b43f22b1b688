module "pair_helmets" {
  source     = "../modules/job"
  job_name   = "pair-helmets"
  job_team   = "parts"
  cron       = "43 17 * * 6,0"
  memory_mb  = 256
  timeout    = "45m"
  retries    = 5
  profile    = "weekend"
  dry_run    = false
}
