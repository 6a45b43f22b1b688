resource "aws_vpc_security_group_ingress_rule" "kiosks_quay" {
  security_group_id = aws_security_group.kiosks.id
  description       = "Quay network"
  cidr_ipv4         = "10.60.0.0/16"
  ip_protocol       = "tcp"
  from_port         = 443
  to_port           = 443
}
