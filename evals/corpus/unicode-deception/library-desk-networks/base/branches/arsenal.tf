module "branch_arsenal" {
  source = "../modules/branch"

  name        = "arsenal"
  title       = "Arsenal"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 73
  terminals   = 9
  opens       = "08:00"
  closes      = "18:00"
}
