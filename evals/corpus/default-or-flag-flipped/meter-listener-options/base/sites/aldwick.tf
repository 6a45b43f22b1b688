module "aldwick" {
  source = "../modules/listener"
  site   = "aldwick"

  listener = {
    port = 7410
  }
}
