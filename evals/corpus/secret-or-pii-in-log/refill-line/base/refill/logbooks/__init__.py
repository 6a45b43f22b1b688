"""The logbooks of the rooms and machines behind the counter; nobody's data is in them."""
