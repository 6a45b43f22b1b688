region   = "eu-2"
encoders = 6
output   = "icecast-ash.example.com"

feeds = {
  audience = "listeners"
  since    = "2024-03"
}
