resource "aws_db_instance" "loans" {
  identifier          = "museum-loans"
  engine              = "postgres"
  instance_class      = "db.t4g.medium"
  allocated_storage   = 60
  deletion_protection = true

  tags = {
    department = "registrar"
    backup     = "daily"
  }
}
