resource "aws_s3_bucket" "reels" {
  bucket = "archive-reels"
}

resource "aws_s3_bucket_versioning" "reels" {
  bucket = aws_s3_bucket.reels.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "cuts" {
  bucket = "archive-cuts"
}

resource "aws_s3_bucket_versioning" "cuts" {
  bucket = aws_s3_bucket.cuts.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_s3_bucket" "listings" {
  bucket = "archive-listings"
}

resource "aws_s3_bucket_versioning" "listings" {
  bucket = aws_s3_bucket.listings.id
  versioning_configuration {
    status = "Enabled"
  }
}
