resource "aws_s3_bucket" "calibration" {
  bucket        = "${var.environment}-calibration"
  force_destroy = false

  tags = {
    project     = "observatory"
    environment = var.environment
    team        = "operations"
    class       = "bronze"
  }
}

resource "aws_s3_bucket_versioning" "calibration" {
  bucket = aws_s3_bucket.calibration.id

  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "calibration" {
  bucket = aws_s3_bucket.calibration.id

  rule {
    id     = "old-versions"
    status = "Enabled"

    noncurrent_version_expiration {
      noncurrent_days = 7
    }
  }
}

resource "aws_cloudwatch_metric_alarm" "calibration" {
  alarm_name          = "${var.environment}-calibration-busy"
  metric_name         = "5xxErrors"
  comparison_operator = "GreaterThanThreshold"
  threshold           = 80
  statistic           = "Maximum"
  period              = 300
  evaluation_periods  = 2
  namespace           = "Observatory"

  dimensions = {
    BucketName = aws_s3_bucket.calibration.id
  }
}
