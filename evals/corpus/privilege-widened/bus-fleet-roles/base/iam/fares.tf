resource "aws_iam_role" "fares" {
  name               = "bus-fares"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "fares" {
  name   = "fares"
  role   = aws_iam_role.fares.id
  policy = data.aws_iam_policy_document.fares.json
}

data "aws_iam_policy_document" "fares" {
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = ["${local.queues}:fares-trips"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-fares-*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:tariffs-*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:DeleteItem", "dynamodb:PutItem"]
    resources = ["${local.tables}/bus-fares-trips"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-fares:*"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:GetItem"]
    resources = ["${local.tables}/bus-tariffs", "${local.tables}/bus-tariffs/index/*"]
  }
  statement {
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}
