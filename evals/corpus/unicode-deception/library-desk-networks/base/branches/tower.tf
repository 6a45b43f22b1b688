module "branch_tower" {
  source = "../modules/branch"

  name        = "tower"
  title       = "Tower"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 83
  terminals   = 2
  opens       = "08:00"
  closes      = "17:00"
}
