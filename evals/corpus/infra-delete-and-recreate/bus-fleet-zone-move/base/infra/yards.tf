resource "aws_db_instance" "yards" {
  identifier        = "fleet-yards"
  engine            = "postgres"
  instance_class    = "db.t4g.medium"
  allocated_storage = 50
  availability_zone = "${var.region}${var.zones["yards"]}"
}
