locals {
  sites = jsondecode(file("${path.module}/sites.json"))
}

resource "google_compute_disk" "pictures" {
  for_each = { for site in local.sites : site.name => site }

  name = "pictures-${each.value.name}"
  type = "pd-balanced"
  zone = "europe-north1-b"
  size = each.value.gigabytes

  labels = {
    site = each.key
    kind = replace(each.value.kind, " ", "-")
  }
}
