module "branch_orchard" {
  source = "../modules/branch"

  name        = "orchard"
  title       = "Orchard"
  desk_port   = 8443
  desk_from   = "school-staff"
  shelves     = 78
  terminals   = 6
  opens       = "10:00"
  closes      = "17:00"
}
