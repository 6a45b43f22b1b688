resource "nomad_job" "this" {
  jobspec = templatefile("${path.module}/job.hcl.tpl", {
    name     = var.job_name
    team     = var.job_team
    cron     = var.cron
    memory   = var.memory_mb
    timeout  = var.timeout
    retries  = var.retries
    cpu      = local.profiles[var.profile].cpu
    priority = local.profiles[var.profile].priority
    mode     = var.dry_run ? "report" : "act"
  })
}
