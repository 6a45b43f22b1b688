"""The rundowns of the shows, one module each."""
