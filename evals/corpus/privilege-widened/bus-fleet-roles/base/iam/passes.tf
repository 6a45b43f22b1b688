resource "aws_iam_role" "passes" {
  name               = "bus-passes"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "passes" {
  name   = "passes"
  role   = aws_iam_role.passes.id
  policy = data.aws_iam_policy_document.passes.json
}

data "aws_iam_policy_document" "passes" {
  statement {
    actions   = ["dynamodb:Query", "dynamodb:GetItem"]
    resources = ["${local.tables}/bus-cards", "${local.tables}/bus-cards/index/*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-sales"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"]
    resources = ["${local.secrets}:bus-passes-*"]
  }
  statement {
    actions   = ["s3:AbortMultipartUpload", "s3:PutObject"]
    resources = ["${local.buckets}bus-sales/raw/passes/*"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:Query", "dynamodb:PutItem", "dynamodb:DeleteItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-passes-sales"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-passes:*"]
  }
  statement {
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }
}
