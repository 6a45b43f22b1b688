resource "aws_subnet" "zone" {
  for_each          = var.subnets
  availability_zone = "${var.region}${each.key}"
  cidr_block        = each.value
  vpc_id            = aws_vpc.fleet.id
}

resource "aws_vpc" "fleet" {
  cidr_block = "10.40.0.0/16"
}
