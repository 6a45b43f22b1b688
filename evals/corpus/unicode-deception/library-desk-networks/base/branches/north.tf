module "branch_north" {
  source = "../modules/branch"

  name        = "north"
  title       = "North Station"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 46
  terminals   = 9
  opens       = "09:00"
  closes      = "18:00"
}
