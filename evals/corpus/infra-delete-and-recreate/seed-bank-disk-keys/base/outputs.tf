output "disks" {
  description = "Disk of each site, by name."
  value       = { for name, disk in google_compute_disk.pictures : name => disk.id }
}
