# What a role with this boundary can reach at most; what it is granted is written beside each task.
data "aws_iam_policy_document" "reach" {
  statement {
    actions = ["s3:GetObject", "s3:PutObject", "s3:ListBucket"]
    resources = [
      aws_s3_bucket.readings.arn,
      "${aws_s3_bucket.readings.arn}/*",
      aws_s3_bucket.charts.arn,
      "${aws_s3_bucket.charts.arn}/*",
    ]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["*"]
  }
}
