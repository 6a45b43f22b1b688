resource "aws_ecs_service" "lockers" {
  name            = "lockers"
  cluster         = "sites"
  task_definition = aws_ecs_task_definition.lockers.arn
  desired_count   = 6

  deployment_minimum_healthy_percent = 100
  deployment_maximum_percent         = 150

  deployment_circuit_breaker {
    enable   = true
    rollback = true
  }

  load_balancer {
    target_group_arn = aws_lb_target_group.lockers.arn
    container_name   = "lockers"
    container_port   = 8000
  }
}

resource "aws_ecs_task_definition" "lockers" {
  family                = "lockers"
  cpu                   = 512
  memory                = 1024
  container_definitions = file("containers.json")
}
