resource "aws_efs_file_system" "workshop" {
  creation_token = "museum-workshop"
  encrypted      = true

  tags = merge(local.restoration, { store = "workshop" })
}

locals {
  restoration = {
    department = "restoration"
    backup     = "nightly"
  }
}
