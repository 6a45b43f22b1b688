module "branch_castle" {
  source = "../modules/branch"

  name        = "castle"
  title       = "Castle Hill"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 64
  terminals   = 9
  opens       = "09:00"
  closes      = "18:00"
}
