module "branch_quarry" {
  source = "../modules/branch"

  name        = "quarry"
  title       = "Quarry"
  desk_port   = 8443
  desk_from   = "suburb-staff"
  shelves     = 90
  terminals   = 2
  opens       = "10:00"
  closes      = "20:00"
}
