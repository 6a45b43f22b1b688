module "branch_akacia" {
  source = "../modules/branch"

  name        = "akacia"
  title       = "Acacia Street"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 25
  terminals   = 6
  opens       = "10:00"
  closes      = "18:00"
}
