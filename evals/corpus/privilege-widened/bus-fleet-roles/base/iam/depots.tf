resource "aws_iam_role" "depots" {
  name               = "bus-depots"
  assume_role_policy = data.aws_iam_policy_document.ecs.json
}

resource "aws_iam_role_policy" "depots" {
  name   = "depots"
  role   = aws_iam_role.depots.id
  policy = data.aws_iam_policy_document.depots.json
}

data "aws_iam_policy_document" "depots" {
  statement {
    actions   = ["s3:AbortMultipartUpload", "s3:PutObject"]
    resources = ["${local.buckets}bus-buses/exports/depots/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:shifts-*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-depots:*"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:Query"]
    resources = ["${local.tables}/bus-shifts", "${local.tables}/bus-shifts/index/*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-buses"]
  }
  statement {
    actions   = ["dynamodb:GetItem", "dynamodb:BatchGetItem", "dynamodb:DeleteItem", "dynamodb:PutItem", "dynamodb:UpdateItem"]
    resources = ["${local.tables}/bus-depots-buses", "${local.tables}/bus-depots-buses/index/*"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-depots-*"]
  }
  statement {
    actions   = ["ecr:GetAuthorizationToken"]
    resources = ["*"]
  }
  statement {
    actions   = ["xray:PutTraceSegments"]
    resources = ["*"]
  }
}
