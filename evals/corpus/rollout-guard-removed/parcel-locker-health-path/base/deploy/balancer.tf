resource "aws_lb_target_group" "lockers" {
  name                 = "lockers"
  port                 = 8000
  protocol             = "HTTP"
  vpc_id               = var.vpc_id
  deregistration_delay = 20

  health_check {
    path                = "/health"
    matcher             = "200"
    interval            = 10
    healthy_threshold   = 3
    unhealthy_threshold = 2
  }
}

resource "aws_lb_listener_rule" "lockers" {
  listener_arn = var.listener_arn
  priority     = 40

  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.lockers.arn
  }

  condition {
    path_pattern {
      values = ["/*"]
    }
  }
}
