module "branch_valley" {
  source = "../modules/branch"

  name        = "valley"
  title       = "Valley"
  desk_port   = 8443
  desk_from   = "school-staff"
  shelves     = 24
  terminals   = 2
  opens       = "10:00"
  closes      = "17:00"
}
