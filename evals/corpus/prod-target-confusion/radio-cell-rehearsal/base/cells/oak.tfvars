region   = "eu-2"
encoders = 6
output   = "icecast-oak.example.com"

feeds = {
  audience = "presenters"
  since    = "2024-03"
}
