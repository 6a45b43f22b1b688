variable "site" {
  type = string
}

variable "listener" {
  type = object({
    port    = number
    idle_s  = optional(number, 90)
    clients = optional(string, "require")
  })

  validation {
    condition     = contains(["require", "request"], var.listener.clients)
    error_message = "The value of clients is require or request."
  }
}
