locals {
  profiles = {
    day = {
      cpu      = "0.5"
      priority = "normal"
    }
    night = {
      cpu      = "2"
      priority = "low"
    }
    steady = {
      cpu      = "1"
      priority = "high"
    }
    trial = {
      cpu      = "0.5"
      priority = "low"
    }
  }
}
