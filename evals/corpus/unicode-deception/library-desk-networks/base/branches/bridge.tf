module "branch_bridge" {
  source = "../modules/branch"

  name        = "bridge"
  title       = "Bridge House"
  desk_port   = 8443
  desk_from   = "suburb-staff"
  shelves     = 30
  terminals   = 9
  opens       = "10:00"
  closes      = "18:00"
}
