variable "vpc_id" {
  type = string
}

variable "office" {
  description = "Range of the head office."
  type        = string
  default     = "10.40.0.0/16"
}
