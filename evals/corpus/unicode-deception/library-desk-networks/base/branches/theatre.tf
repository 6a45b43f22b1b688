module "branch_theatre" {
  source = "../modules/branch"

  name        = "theatre"
  title       = "Theatre Square"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 28
  terminals   = 2
  opens       = "08:00"
  closes      = "20:00"
}
