module "branch_hill" {
  source = "../modules/branch"

  name        = "hill"
  title       = "Hill School"
  desk_port   = 8443
  desk_from   = "school-staff"
  shelves     = 45
  terminals   = 8
  opens       = "10:00"
  closes      = "20:00"
}
