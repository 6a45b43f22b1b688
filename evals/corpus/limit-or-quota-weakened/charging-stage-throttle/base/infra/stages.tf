resource "aws_api_gateway_stage" "drivers" {
  rest_api_id   = aws_api_gateway_rest_api.charging.id
  deployment_id = aws_api_gateway_deployment.charging.id
  stage_name    = "drivers"
}

resource "aws_api_gateway_method_settings" "drivers" {
  rest_api_id = aws_api_gateway_rest_api.charging.id
  stage_name  = aws_api_gateway_stage.drivers.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = 200
    throttling_burst_limit = 400
    metrics_enabled        = true
  }
}

resource "aws_api_gateway_stage" "roaming" {
  rest_api_id   = aws_api_gateway_rest_api.charging.id
  deployment_id = aws_api_gateway_deployment.charging.id
  stage_name    = "roaming"
}

resource "aws_api_gateway_method_settings" "roaming" {
  rest_api_id = aws_api_gateway_rest_api.charging.id
  stage_name  = aws_api_gateway_stage.roaming.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = 80
    throttling_burst_limit = 120
    metrics_enabled        = true
  }
}

resource "aws_api_gateway_stage" "kiosk" {
  rest_api_id   = aws_api_gateway_rest_api.charging.id
  deployment_id = aws_api_gateway_deployment.charging.id
  stage_name    = "kiosk"
}

resource "aws_api_gateway_method_settings" "kiosk" {
  rest_api_id = aws_api_gateway_rest_api.charging.id
  stage_name  = aws_api_gateway_stage.kiosk.stage_name
  method_path = "*/*"

  settings {
    throttling_rate_limit  = 80
    throttling_burst_limit = 120
    metrics_enabled        = true
  }
}
