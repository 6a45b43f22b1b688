resource "aws_api_gateway_rest_api" "charging" {
  name = "charging"
}

resource "aws_api_gateway_deployment" "charging" {
  rest_api_id = aws_api_gateway_rest_api.charging.id

  lifecycle {
    create_before_destroy = true
  }
}
