resource "aws_iam_role" "fuel" {
  name               = "bus-fuel"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "fuel" {
  name   = "fuel"
  role   = aws_iam_role.fuel.id
  policy = data.aws_iam_policy_document.fuel.json
}

data "aws_iam_policy_document" "fuel" {
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-fuel-buses", "${local.tables}/bus-fuel-buses/index/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:tanks-*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-fuel:*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-fuel-*"]
  }
  statement {
    actions   = ["dynamodb:Query"]
    resources = ["${local.tables}/bus-tanks", "${local.tables}/bus-tanks/index/*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = ["${local.queues}:fuel-buses"]
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
