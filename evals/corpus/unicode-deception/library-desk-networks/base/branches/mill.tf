module "branch_mill" {
  source = "../modules/branch"

  name        = "mill"
  title       = "Old Mill"
  desk_port   = 8443
  desk_from   = "suburb-staff"
  shelves     = 21
  terminals   = 6
  opens       = "09:00"
  closes      = "20:00"
}
