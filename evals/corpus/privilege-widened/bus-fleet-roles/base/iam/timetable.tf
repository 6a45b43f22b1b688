resource "aws_iam_role" "timetable" {
  name               = "bus-timetable"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "timetable" {
  name   = "timetable"
  role   = aws_iam_role.timetable.id
  policy = data.aws_iam_policy_document.timetable.json
}

data "aws_iam_policy_document" "timetable" {
  statement {
    actions   = ["s3:PutObject", "s3:AbortMultipartUpload"]
    resources = ["${local.buckets}bus-lines/exports/timetable/*"]
  }
  statement {
    actions   = ["sns:Publish"]
    resources = ["${local.topics}:stops-*"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:Query"]
    resources = ["${local.tables}/bus-stops", "${local.tables}/bus-stops/index/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${local.logs}:/bus-timetable:*"]
  }
  statement {
    actions   = ["s3:ListBucket"]
    resources = ["${local.buckets}bus-lines"]
  }
  statement {
    actions   = ["secretsmanager:GetSecretValue"]
    resources = ["${local.secrets}:bus-timetable-*"]
  }
  statement {
    actions   = ["dynamodb:BatchGetItem", "dynamodb:GetItem", "dynamodb:PutItem", "dynamodb:DeleteItem"]
    resources = ["${local.tables}/bus-timetable-lines"]
  }
  statement {
    actions   = ["ec2:DescribeNetworkInterfaces"]
    resources = ["*"]
  }
}
