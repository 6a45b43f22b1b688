module "branch_harbour" {
  source = "../modules/branch"

  name        = "harbour"
  title       = "Harbour"
  desk_port   = 8443
  desk_from   = "suburb-staff"
  shelves     = 38
  terminals   = 4
  opens       = "08:00"
  closes      = "18:00"
}
