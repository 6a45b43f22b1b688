resource "aws_iam_role" "rotator" {
  name               = "bus-rotator"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "rotator" {
  name   = "rotator"
  role   = aws_iam_role.rotator.id
  policy = data.aws_iam_policy_document.rotator.json
}

data "aws_iam_policy_document" "rotator" {
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-rotator-cards", "${local.tables}/bus-rotator-cards/index/*"]
  }
  statement {
    actions   = ["secretsmanager:DescribeSecret", "secretsmanager:RotateSecret"]
    resources = ["${local.secrets}:bus-*"]
  }
  statement {
    actions   = ["dynamodb:GetItem"]
    resources = ["${local.tables}/bus-items", "${local.tables}/bus-items/index/*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-rotator-*"]
  }
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${local.buckets}bus-cards/daily/rotator/*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"]
    resources = ["${local.queues}:rotator-cards"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-cards"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-rotator:*"]
  }
  statement {
    actions   = ["xray:PutTraceSegments"]
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
