resource "aws_iam_role" "counts" {
  name               = "bus-counts"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "counts" {
  name   = "counts"
  role   = aws_iam_role.counts.id
  policy = data.aws_iam_policy_document.counts.json
}

data "aws_iam_policy_document" "counts" {
  statement {
    actions   = ["s3:GetObject", "s3:PutObject"]
    resources = ["${local.buckets}bus-fixes/reports/counts/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:stops-*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-fixes"]
  }
  statement {
    actions   = ["dynamodb:Query"]
    resources = ["${local.tables}/bus-stops", "${local.tables}/bus-stops/index/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-counts:*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-counts-fixes", "${local.tables}/bus-counts-fixes/index/*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-counts-*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
}
