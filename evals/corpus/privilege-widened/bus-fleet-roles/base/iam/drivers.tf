resource "aws_iam_role" "drivers" {
  name               = "bus-drivers"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "drivers" {
  name   = "drivers"
  role   = aws_iam_role.drivers.id
  policy = data.aws_iam_policy_document.drivers.json
}

data "aws_iam_policy_document" "drivers" {
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-shifts"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-drivers-*"]
  }
  statement {
    actions   = ["s3:AbortMultipartUpload", "s3:PutObject"]
    resources = ["${local.buckets}bus-shifts/reports/drivers/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:rests-*"]
  }
  statement {
    actions   = ["dynamodb:Query", "dynamodb:BatchGetItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-drivers-shifts", "${local.tables}/bus-drivers-shifts/index/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-drivers:*"]
  }
  statement {
    actions   = ["dynamodb:Query"]
    resources = ["${local.tables}/bus-rests", "${local.tables}/bus-rests/index/*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
  statement {
    actions   = ["cloudwatch:PutMetricData"]
    resources = ["*"]
  }
}
