resource "aws_dynamodb_table" "catalogue" {
  name         = "museum-catalogue"
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "object"

  attribute {
    name = "object"
    type = "S"
  }

  tags = {
    department = "collection"
    backup     = "daily"
  }
}
