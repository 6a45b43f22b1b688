resource "aws_security_group" "ledger" {
  name   = "ledger-database"
  vpc_id = var.vpc_id
}

resource "aws_security_group" "kiosks" {
  name   = "quay-kiosks"
  vpc_id = var.vpc_id
}
