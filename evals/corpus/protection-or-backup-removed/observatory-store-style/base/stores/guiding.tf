resource "aws_s3_bucket" "guiding" {
  bucket        = "${var.environment}-guiding"
  force_destroy = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "surveys"
    class       = "gold"
  }
}

resource "aws_s3_bucket_versioning" "guiding" {
  bucket = aws_s3_bucket.guiding.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "guiding" {
  bucket = aws_s3_bucket.guiding.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = 35
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "guiding" {
  alarm_name          = "${var.environment}-guiding-busy"
  metric_name         = "5xxErrors"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 3
  namespace           = "Observatory"

  dimensions = {
    BucketName = aws_s3_bucket.guiding.id
  }
}
