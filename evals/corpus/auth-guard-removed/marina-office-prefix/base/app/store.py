"""What the marina knows."""

STORE = {
    "arrivals": {"Nordlys", "Petrel"},
    "closed": set(),
    "dues": {"m-101": 420, "m-102": 95},
    "tides": ["04:12", "10:31"],
}
