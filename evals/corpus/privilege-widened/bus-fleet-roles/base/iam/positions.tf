resource "aws_iam_role" "positions" {
  name               = "bus-positions"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "positions" {
  name   = "positions"
  role   = aws_iam_role.positions.id
  policy = data.aws_iam_policy_document.positions.json
}

data "aws_iam_policy_document" "positions" {
  statement {
    actions   = ["s3:PutObject", "s3:AbortMultipartUpload"]
    resources = ["${local.buckets}bus-fixes/raw/positions/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:lines-*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-fixes"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-positions:*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = ["${local.queues}:positions-fixes"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem"]
    resources = ["${local.tables}/bus-lines", "${local.tables}/bus-lines/index/*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query", "dynamodb:DeleteItem"]
    resources = ["${local.tables}/bus-positions-fixes", "${local.tables}/bus-positions-fixes/index/*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-positions-*"]
  }
  statement {
    actions   = ["ec2:DescribeNetworkInterfaces"]
    resources = ["*"]
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
