resource "openstack_networking_secgroup_v2" "desk" {
  name = "desk-${var.name}"
}

resource "openstack_networking_secgroup_rule_v2" "desk" {
  for_each = toset(lookup(local.networks, var.desk_from, local.anywhere))

  security_group_id = openstack_networking_secgroup_v2.desk.id
  direction         = "ingress"
  ethertype         = "IPv4"
  protocol          = "tcp"
  port_range_min    = var.desk_port
  port_range_max    = var.desk_port
  remote_ip_prefix  = each.value
}
