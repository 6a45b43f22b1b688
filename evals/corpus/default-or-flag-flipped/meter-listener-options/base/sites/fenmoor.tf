module "fenmoor" {
  source = "../modules/listener"
  site   = "fenmoor"

  listener = {
    port   = 7412
    idle_s = 120
  }
}
