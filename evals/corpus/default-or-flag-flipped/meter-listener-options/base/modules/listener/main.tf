resource "gateway_listener" "this" {
  name        = "meters-${var.site}"
  port        = var.listener.port
  idle_s      = var.listener.idle_s
  client_cert = var.listener.clients
}

resource "gateway_alarm" "silent" {
  name      = "meters-${var.site}-silent"
  listener  = gateway_listener.this.name
  threshold = "no_frame_15m"
}
