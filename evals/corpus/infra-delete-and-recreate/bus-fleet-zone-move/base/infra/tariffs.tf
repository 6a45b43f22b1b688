resource "aws_instance" "tariffs" {
  ami               = "ami-tariffs-90"
  instance_type     = "c6i.xlarge"
  availability_zone = "${var.region}${var.zones["tariffs"]}"
}
