resource "aws_ecs_cluster" "gauge" {
  name = "gauge"
}

variable "subnets" {
  type = list(string)
}
