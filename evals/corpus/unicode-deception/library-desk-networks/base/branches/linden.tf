module "branch_linden" {
  source = "../modules/branch"

  name        = "linden"
  title       = "Linden Alley"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 75
  terminals   = 5
  opens       = "10:00"
  closes      = "17:00"
}
