module "branch_depot" {
  source = "../modules/branch"

  name        = "depot"
  title       = "Tram Depot"
  desk_port   = 8443
  desk_from   = "suburb-staff"
  shelves     = 56
  terminals   = 6
  opens       = "09:00"
  closes      = "18:00"
}
