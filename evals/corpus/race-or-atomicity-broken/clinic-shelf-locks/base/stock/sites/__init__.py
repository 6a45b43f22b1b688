"""What single clinics do with their shelves, one module each."""
