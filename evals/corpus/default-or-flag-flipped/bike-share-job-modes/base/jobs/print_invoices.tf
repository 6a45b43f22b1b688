module "print_invoices" {
  source     = "../modules/job"
  job_name   = "print-invoices"
  job_team   = "parts"
  cron       = "19 17 * * *"
  memory_mb  = 1024
  timeout    = "5m"
  retries    = 4
  profile    = "steady"
  dry_run    = false
}
