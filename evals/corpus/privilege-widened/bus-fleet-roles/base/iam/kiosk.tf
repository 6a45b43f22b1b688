resource "aws_iam_role" "kiosk" {
  name               = "bus-kiosk"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "kiosk" {
  name   = "kiosk"
  role   = aws_iam_role.kiosk.id
  policy = data.aws_iam_policy_document.kiosk.json
}

data "aws_iam_policy_document" "kiosk" {
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-sales"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-kiosk-*"]
  }
  statement {
    actions   = ["s3:PutObject", "s3:GetObject"]
    resources = ["${local.buckets}bus-sales/daily/kiosk/*"]
  }
  statement {
    actions   = ["sqs:ReceiveMessage", "sqs:DeleteMessage"]
    resources = ["${local.queues}:kiosk-sales"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-kiosk-sales", "${local.tables}/bus-kiosk-sales/index/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-kiosk:*"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem"]
    resources = ["${local.tables}/bus-screens", "${local.tables}/bus-screens/index/*"]
  }
  statement {
    actions   = ["ec2:DescribeNetworkInterfaces"]
    resources = ["*"]
  }
  statement {
    actions   = ["xray:PutTraceSegments"]
    resources = ["*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}
