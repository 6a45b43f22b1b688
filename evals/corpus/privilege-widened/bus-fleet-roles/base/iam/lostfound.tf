resource "aws_iam_role" "lostfound" {
  name               = "bus-lostfound"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "lostfound" {
  name   = "lostfound"
  role   = aws_iam_role.lostfound.id
  policy = data.aws_iam_policy_document.lostfound.json
}

data "aws_iam_policy_document" "lostfound" {
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-lostfound-*"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:GetItem"]
    resources = ["${local.tables}/bus-trips", "${local.tables}/bus-trips/index/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-lostfound:*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-lostfound-items", "${local.tables}/bus-lostfound-items/index/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:trips-*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = ["${local.queues}:lostfound-items"]
  }
  statement {
    actions   = ["ec2:DescribeNetworkInterfaces"]
    resources = ["*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}
