resource "aws_s3_bucket" "readings" {
  bucket = "river-gauge-readings"
}

resource "aws_s3_bucket" "charts" {
  bucket = "river-gauge-charts"
}

# Bills and meter contracts of the water companies; another team's, read here for the yearly report.
resource "aws_s3_bucket" "contracts" {
  bucket = "river-contracts"
}
