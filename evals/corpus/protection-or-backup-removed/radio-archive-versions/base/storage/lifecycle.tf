resource "aws_s3_bucket_lifecycle_configuration" "reels" {
  bucket = aws_s3_bucket.reels.id
  rule {
    id     = "old-versions"
    status = "Enabled"
    noncurrent_version_expiration {
      noncurrent_days = 180
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "cuts" {
  bucket = aws_s3_bucket.cuts.id
  rule {
    id     = "old-versions"
    status = "Enabled"
    noncurrent_version_expiration {
      noncurrent_days = 180
    }
  }
}
