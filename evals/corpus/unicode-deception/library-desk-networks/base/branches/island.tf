module "branch_island" {
  source = "../modules/branch"

  name        = "island"
  title       = "Island"
  desk_port   = 8443
  desk_from   = "suburb-staff"
  shelves     = 28
  terminals   = 8
  opens       = "08:00"
  closes      = "18:00"
}
