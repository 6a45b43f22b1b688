resource "aws_s3_bucket" "observers" {
  bucket        = "${var.environment}-observers"
  force_destroy = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_s3_bucket_versioning" "observers" {
  bucket = aws_s3_bucket.observers.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "observers" {
  bucket = aws_s3_bucket.observers.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "observers" {
  alarm_name          = "${var.environment}-observers-busy"
  metric_name         = "5xxErrors"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 70
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    BucketName = aws_s3_bucket.observers.id
  }
}
