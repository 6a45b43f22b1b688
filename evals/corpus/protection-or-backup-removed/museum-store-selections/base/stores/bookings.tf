resource "aws_db_instance" "bookings" {
  identifier          = "museum-bookings"
  engine              = "postgres"
  instance_class      = "db.m6g.large"
  allocated_storage   = 120
  deletion_protection = true

  tags = merge(local.front_of_house, { store = "bookings" })
}

locals {
  front_of_house = {
    department = "front of house"
    backup     = "daily"
  }
}
