resource "aws_iam_role" "charging" {
  name               = "bus-charging"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "charging" {
  name   = "charging"
  role   = aws_iam_role.charging.id
  policy = data.aws_iam_policy_document.charging.json
}

data "aws_iam_policy_document" "charging" {
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:Query"]
    resources = ["${local.tables}/bus-tanks", "${local.tables}/bus-tanks/index/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-charging:*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem", "dynamodb:PutItem", "dynamodb:DeleteItem"]
    resources = ["${local.tables}/bus-charging-buses", "${local.tables}/bus-charging-buses/index/*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = ["${local.secrets}:bus-charging-*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:tanks-*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = ["${local.queues}:charging-buses"]
  }
  statement {
    actions   = ["xray:PutTraceSegments"]
    resources = ["*"]
  }
  statement {
    actions   = ["ec2:DescribeNetworkInterfaces"]
    resources = ["*"]
  }
}
