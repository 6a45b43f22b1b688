variable "region" {
  type    = string
  default = "eu-1"
}

variable "zones" {
  type = map(string)
}

variable "subnets" {
  type = map(string)
}
