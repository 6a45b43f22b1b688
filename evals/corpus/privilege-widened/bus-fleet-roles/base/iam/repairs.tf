resource "aws_iam_role" "repairs" {
  name               = "bus-repairs"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "repairs" {
  name   = "repairs"
  role   = aws_iam_role.repairs.id
  policy = data.aws_iam_policy_document.repairs.json
}

data "aws_iam_policy_document" "repairs" {
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-repairs:*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:PutItem"]
    resources = ["${local.tables}/bus-repairs-buses"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-repairs-*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query"]
    resources = ["${local.tables}/bus-parts", "${local.tables}/bus-parts/index/*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = ["${local.queues}:repairs-buses"]
  }
  statement {
    actions   = ["xray:PutTraceSegments"]
    resources = ["*"]
  }
}
