resource "aws_ebs_volume" "stops" {
  size              = 900
  type              = "gp3"
  availability_zone = "${var.region}${var.zones["stops"]}"

  lifecycle {
    ignore_changes = [iops, throughput]
  }
}

resource "aws_instance" "stops" {
  ami               = "ami-stops-17"
  instance_type     = "r6i.large"
  availability_zone = "${var.region}${var.zones["stops"]}"
}

resource "aws_volume_attachment" "stops" {
  device_name = "/dev/sdh"
  volume_id   = aws_ebs_volume.stops.id
  instance_id = aws_instance.stops.id
}
