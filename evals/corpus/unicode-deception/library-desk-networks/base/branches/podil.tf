module "branch_podil" {
  source = "../modules/branch"

  name        = "podil"
  title       = "Lower Town"
  desk_port   = 8443
  desk_from   = "читальня"
  shelves     = 43
  terminals   = 3
  opens       = "10:00"
  closes      = "18:00"
}
