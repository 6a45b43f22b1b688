resource "aws_s3_bucket" "previews" {
  bucket        = "${var.environment}-previews"
  force_destroy = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "gold"
  }
}

resource "aws_s3_bucket_versioning" "previews" {
  bucket = aws_s3_bucket.previews.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "previews" {
  bucket = aws_s3_bucket.previews.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = 35
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "previews" {
  alarm_name          = "${var.environment}-previews-busy"
  metric_name         = "5xxErrors"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    BucketName = aws_s3_bucket.previews.id
  }
}
