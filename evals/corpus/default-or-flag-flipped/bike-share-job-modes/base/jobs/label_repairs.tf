module "label_repairs" {
  source     = "../modules/job"
  job_name   = "label-repairs"
  job_team   = "money"
  cron       = "2 19 * * 6,0"
  memory_mb  = 256
  timeout    = "30m"
  retries    = 5
  profile    = "weekend"
  dry_run    = false
}
