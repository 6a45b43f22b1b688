"""How the wards are called."""

WARDS = {"a": "Surgery", "c": "Cardiology", "n": "Newborns"}
