zones = {
  dispatch = "c"
  stops    = "c"
  tariffs  = "c"
  yards    = "c"
}

subnets = {
  c = "10.40.3.0/24"
}
