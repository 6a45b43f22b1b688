variable "vpc_id" {
  type = string
}

variable "listener_arn" {
  type = string
}
