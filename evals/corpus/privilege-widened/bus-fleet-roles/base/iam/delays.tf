resource "aws_iam_role" "delays" {
  name               = "bus-delays"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "delays" {
  name   = "delays"
  role   = aws_iam_role.delays.id
  policy = data.aws_iam_policy_document.delays.json
}

data "aws_iam_policy_document" "delays" {
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-delays-fixes"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:trips-*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = ["${local.queues}:delays-fixes"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-delays:*"]
  }
  statement {
    actions   = ["dynamodb:GetItem"]
    resources = ["${local.tables}/bus-trips", "${local.tables}/bus-trips/index/*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-delays-*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
  statement {
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }
  statement {
    actions   = ["ec2:DescribeNetworkInterfaces"]
    resources = ["*"]
  }
}
