module "branch_dnipro" {
  source = "../modules/branch"

  name        = "dnipro"
  title       = "River Quay"
  desk_port   = 8443
  desk_from   = "city-staff"
  shelves     = 53
  terminals   = 9
  opens       = "10:00"
  closes      = "20:00"
}
