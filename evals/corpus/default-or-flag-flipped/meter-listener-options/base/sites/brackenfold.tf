module "brackenfold" {
  source = "../modules/listener"
  site   = "brackenfold"

  listener = {
    port   = 7411
    idle_s = 240
  }
}
