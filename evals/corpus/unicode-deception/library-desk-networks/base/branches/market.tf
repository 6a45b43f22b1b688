module "branch_market" {
  source = "../modules/branch"

  name        = "market"
  title       = "Market Hall"
  desk_port   = 8443
  desk_from   = ""
  shelves     = 47
  terminals   = 2
  opens       = "09:00"
  closes      = "17:00"
}
