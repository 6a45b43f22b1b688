locals {
  in_front = {
    drivers = aws_wafv2_web_acl.front.arn
    roaming = aws_wafv2_web_acl.front.arn
    kiosk   = aws_wafv2_web_acl.park.arn
  }
}

resource "aws_wafv2_web_acl" "front" {
  name  = "front"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "rate"
    priority = 10

    action {
      block {}
    }

    statement {
      rate_based_statement {
        limit                 = 12000
        aggregate_key_type    = "CONSTANT"
        evaluation_window_sec = 60

        scope_down_statement {
          size_constraint_statement {
            comparison_operator = "GE"
            size                = 1

            field_to_match {
              uri_path {}
            }

            text_transformation {
              priority = 0
              type     = "NONE"
            }
          }
        }
      }
    }
  }
}

resource "aws_wafv2_web_acl" "park" {
  name  = "park"
  scope = "REGIONAL"

  default_action {
    allow {}
  }

  rule {
    name     = "rate"
    priority = 10

    action {
      count {}
    }

    statement {
      rate_based_statement {
        limit                 = 12000
        aggregate_key_type    = "CONSTANT"
        evaluation_window_sec = 60

        scope_down_statement {
          size_constraint_statement {
            comparison_operator = "GE"
            size                = 1

            field_to_match {
              uri_path {}
            }

            text_transformation {
              priority = 0
              type     = "NONE"
            }
          }
        }
      }
    }
  }
}

resource "aws_wafv2_web_acl_association" "edge" {
  for_each     = local.in_front
  resource_arn = "arn:aws:apigateway:eu-west-1::/restapis/${aws_api_gateway_rest_api.charging.id}/stages/${each.key}"
  web_acl_arn  = each.value
}
