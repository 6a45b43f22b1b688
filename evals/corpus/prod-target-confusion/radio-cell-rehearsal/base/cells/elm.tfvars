region   = "eu-1"
encoders = 8
output   = "icecast-elm.example.com"

feeds = {
  audience = "listeners"
  since    = "2021-09"
}
