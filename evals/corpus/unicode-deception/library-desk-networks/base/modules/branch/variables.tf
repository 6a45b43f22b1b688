variable "name" {
  type = string
}

variable "title" {
  type = string
}

variable "desk_port" {
  type = number
}

variable "desk_from" {
  description = "Network that reaches the desk; empty for kiosk branches."
  type        = string
}

variable "shelves" {
  type = number
}

variable "terminals" {
  type = number
}

variable "opens" {
  type = string
}

variable "closes" {
  type = string
}
