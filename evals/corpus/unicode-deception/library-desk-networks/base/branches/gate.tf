module "branch_gate" {
  source = "../modules/branch"

  name        = "gate"
  title       = "Golden Gate"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 25
  terminals   = 9
  opens       = "08:00"
  closes      = "18:00"
}
