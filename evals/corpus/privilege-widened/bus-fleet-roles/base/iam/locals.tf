locals {
  account = "111122223333"
  region  = "eu-north-1"
  tables  = "arn:aws:dynamodb:${local.region}:${local.account}:table"
  queues  = "arn:aws:sqs:${local.region}:${local.account}"
  topics  = "arn:aws:sns:${local.region}:${local.account}"
  secrets = "arn:aws:secretsmanager:${local.region}:${local.account}:secret"
  buckets = "arn:aws:s3:::"
  logs    = "arn:aws:logs:${local.region}:${local.account}:log-group"
}
