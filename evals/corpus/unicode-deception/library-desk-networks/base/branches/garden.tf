module "branch_garden" {
  source = "../modules/branch"

  name        = "garden"
  title       = "Botanic Garden"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 28
  terminals   = 4
  opens       = "09:00"
  closes      = "20:00"
}
