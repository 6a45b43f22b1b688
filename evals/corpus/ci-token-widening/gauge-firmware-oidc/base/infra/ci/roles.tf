locals {
  issuer     = "token.actions.githubusercontent.com"
  repository = "tidewatch/gauge-firmware"
}

data "aws_iam_openid_connect_provider" "github" {
  url = "https://token.actions.githubusercontent.com"
}

data "aws_iam_policy_document" "bench_trust" {
  statement {
    actions = ["sts:AssumeRoleWithWebIdentity"]

    principals {
      type        = "Federated"
      identifiers = [data.aws_iam_openid_connect_provider.github.arn]
    }

    condition {
      test     = "StringEquals"
      variable = "token.actions.githubusercontent.com:sub"
      values   = ["repo:tidewatch/gauge-firmware:environment:bench"]
    }
  }
}

data "aws_iam_policy_document" "bench" {
  statement {
    actions   = ["s3:PutObject"]
    resources = ["arn:aws:s3:::tidewatch-bench/*"]
  }
}

resource "aws_iam_role" "bench" {
  name               = "gauge-bench"
  assume_role_policy = data.aws_iam_policy_document.bench_trust.json
}

resource "aws_iam_role_policy" "bench" {
  role   = aws_iam_role.bench.id
  policy = data.aws_iam_policy_document.bench.json
}
