resource "aws_vpc_security_group_ingress_rule" "ledger_office" {
  security_group_id = aws_security_group.ledger.id
  description       = "Book-keeping, head office"
  cidr_ipv4         = "10.40.8.0/24"
  ip_protocol       = "tcp"
  from_port         = 5432
  to_port           = 5432
}
