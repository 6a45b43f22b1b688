resource "aws_iam_role" "refunds" {
  name               = "bus-refunds"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "refunds" {
  name   = "refunds"
  role   = aws_iam_role.refunds.id
  policy = data.aws_iam_policy_document.refunds.json
}

data "aws_iam_policy_document" "refunds" {
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:DeleteItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-refunds-sales"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = ["${local.secrets}:bus-refunds-*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-refunds:*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:cards-*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = ["${local.queues}:refunds-sales"]
  }
  statement {
    actions   = ["dynamodb:GetItem"]
    resources = ["${local.tables}/bus-cards", "${local.tables}/bus-cards/index/*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
  statement {
    actions   = ["xray:PutTraceSegments"]
    resources = ["*"]
  }
}
