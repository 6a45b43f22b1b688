variable "job_name" {
  type = string
}

variable "job_team" {
  type = string
}

variable "cron" {
  type = string
}

variable "memory_mb" {
  type = number
}

variable "timeout" {
  type = string
}

variable "retries" {
  type = number
}

variable "profile" {
  type = string
}

variable "dry_run" {
  description = "Report what the job would do, and do nothing."
  type        = bool
}
