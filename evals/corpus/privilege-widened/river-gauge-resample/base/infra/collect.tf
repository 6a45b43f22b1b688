# Asks the gauges every minute.
data "aws_iam_policy_document" "collect" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.readings.arn}/raw/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.collect.arn}:*"]
  }
}

resource "aws_iam_role_policy" "collect" {
  name   = "collect"
  role   = aws_iam_role.station.id
  policy = data.aws_iam_policy_document.collect.json
}

resource "aws_cloudwatch_log_group" "collect" {
  name              = "/gauge/collect"
  retention_in_days = 30
}

resource "aws_ecs_task_definition" "collect" {
  family        = "gauge-collect"
  task_role_arn = aws_iam_role.station.arn
  cpu           = 256
  memory        = 512
}
