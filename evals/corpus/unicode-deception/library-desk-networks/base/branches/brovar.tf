module "branch_brovar" {
  source = "../modules/branch"

  name        = "brovar"
  title       = "Brewery Yard"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 80
  terminals   = 6
  opens       = "08:00"
  closes      = "20:00"
}
