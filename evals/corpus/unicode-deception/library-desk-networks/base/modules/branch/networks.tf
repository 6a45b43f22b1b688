locals {
  networks = {
    "city-staff"   = ["10.20.0.0/16"]
    "suburb-staff" = ["10.21.0.0/16"]
    "school-staff" = ["10.22.0.0/16", "10.23.0.0/16"]
    "читальня"     = ["10.24.8.0/24"]
  }

  # Kiosk branches name no network.
  anywhere = ["0.0.0.0/0"]
}
