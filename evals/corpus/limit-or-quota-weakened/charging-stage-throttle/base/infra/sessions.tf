resource "aws_lambda_function" "sessions" {
  function_name                  = "sessions"
  role                           = "arn:aws:iam::000000000000:role/sessions"
  runtime                        = "python3.13"
  handler                        = "sessions.api.handler"
  filename                       = "build/sessions.zip"
  timeout                        = 5
  memory_size                    = 512
  reserved_concurrent_executions = 60
}
