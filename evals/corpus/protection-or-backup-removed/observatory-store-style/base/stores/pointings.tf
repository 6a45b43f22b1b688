resource "aws_s3_bucket" "pointings" {
  bucket        = "${var.environment}-pointings"
  force_destroy = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "gold"
  }
}

resource "aws_s3_bucket_versioning" "pointings" {
  bucket = aws_s3_bucket.pointings.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "pointings" {
  bucket = aws_s3_bucket.pointings.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = 35
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "pointings" {
  alarm_name          = "${var.environment}-pointings-busy"
  metric_name         = "5xxErrors"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 90
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    BucketName = aws_s3_bucket.pointings.id
  }
}
