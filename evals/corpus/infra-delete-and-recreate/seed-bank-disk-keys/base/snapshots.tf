resource "google_compute_resource_policy" "weekly" {
  name   = "pictures-weekly"
  region = "europe-north1"

  snapshot_schedule_policy {
    schedule {
      weekly_schedule {
        day_of_weeks {
          day        = "SUNDAY"
          start_time = "03:00"
        }
      }
    }
    retention_policy {
      max_retention_days = 14
    }
  }
}

resource "google_compute_disk_resource_policy_attachment" "pictures" {
  for_each = { for site in local.sites : site.name => site if site.kind == "cold room" }

  name = google_compute_resource_policy.weekly.name
  disk = google_compute_disk.pictures[each.key].name
  zone = "europe-north1-b"
}
