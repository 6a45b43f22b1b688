# The database changes its zone by a switch to its replica, which its owners do by hand.
resource "aws_db_instance" "dispatch" {
  identifier          = "fleet-dispatch"
  engine              = "postgres"
  instance_class      = "db.m6g.large"
  allocated_storage   = 200
  availability_zone   = "${var.region}${var.zones["dispatch"]}"
  deletion_protection = true

  lifecycle {
    ignore_changes = [availability_zone, engine_version]
  }
}

resource "aws_instance" "dispatch_reports" {
  ami               = "ami-reports-44"
  instance_type     = "t3.medium"
  availability_zone = "${var.region}${var.zones["dispatch"]}"
}
