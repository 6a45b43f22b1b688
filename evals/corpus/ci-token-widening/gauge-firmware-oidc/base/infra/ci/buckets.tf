# Trial images, thrown away after two weeks.
resource "aws_s3_bucket" "bench" {
  bucket = "tidewatch-bench"
}

# Every gauge at sea polls stable/ twice a day and flashes what it finds.
resource "aws_s3_bucket" "images" {
  bucket = "tidewatch-images"
}

resource "aws_s3_bucket_versioning" "images" {
  bucket = aws_s3_bucket.images.id

  versioning_configuration {
    status = "Enabled"
  }
}
