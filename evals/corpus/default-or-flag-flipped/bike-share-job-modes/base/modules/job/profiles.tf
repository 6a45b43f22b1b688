locals {
  profiles = {
    burst = {
      cpu      = "4"
      priority = "low"
    }
    day = {
      cpu      = "0.5"
      priority = "normal"
    }
    evening = {
      cpu      = "1"
      priority = "low"
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
    weekend = {
      cpu      = "2"
      priority = "normal"
    }
  }
}
