module "mark_birthdays" {
  source     = "../modules/job"
  job_name   = "mark-birthdays"
  job_team   = "money"
  cron       = "4 3 * * *"
  memory_mb  = 256
  timeout    = "10m"
  retries    = 4
  profile    = "trial"
  dry_run    = true
}
