locals {
  catalogue = {
    reels = {
      bucket  = aws_s3_bucket.reels.id
      heading = "Reels"
      note    = "Audio of the archive.<br>Ask the desk for access."
    }
    cuts = {
      bucket  = aws_s3_bucket.cuts.id
      heading = "Cuts"
      note    = "Audio of the archive.<br>Ask the desk for access."
    }
  }
}

resource "aws_ssm_parameter" "catalogue" {
  name  = "/archive/catalogue"
  type  = "String"
  value = jsonencode(local.catalogue)
}
