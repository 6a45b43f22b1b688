variable "environment" {
  type    = string
  default = "summit"
}
