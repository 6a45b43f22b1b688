module "branch_fair" {
  source = "../modules/branch"

  name        = "fair"
  title       = "Fairground"
  desk_port   = 8443
  desk_from   = ""
  shelves     = 23
  terminals   = 6
  opens       = "08:00"
  closes      = "18:00"
}
