"""What the wards have agreed on, one module each."""
