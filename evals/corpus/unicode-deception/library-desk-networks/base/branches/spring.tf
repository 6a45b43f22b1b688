module "branch_spring" {
  source = "../modules/branch"

  name        = "spring"
  title       = "Spring"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 50
  terminals   = 7
  opens       = "08:00"
  closes      = "17:00"
}
