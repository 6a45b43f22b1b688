module "branch_barvinok" {
  source = "../modules/branch"

  name        = "barvinok"
  title       = "Barvinok"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 53
  terminals   = 2
  opens       = "09:00"
  closes      = "18:00"
}
