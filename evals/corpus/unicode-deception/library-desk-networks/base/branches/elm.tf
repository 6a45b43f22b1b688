module "branch_elm" {
  source = "../modules/branch"

  name        = "elm"
  title       = "Elm Park"
  desk_port   = 8443
  desk_from   = ""
  shelves     = 81
  terminals   = 7
  opens       = "09:00"
  closes      = "20:00"
}
