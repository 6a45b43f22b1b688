module "invite_lapsed" {
  source     = "../modules/job"
  job_name   = "invite-lapsed"
  job_team   = "fleet"
  cron       = "51 13 * * *"
  memory_mb  = 512
  timeout    = "5m"
  retries    = 4
  profile    = "trial"
  dry_run    = true
}
