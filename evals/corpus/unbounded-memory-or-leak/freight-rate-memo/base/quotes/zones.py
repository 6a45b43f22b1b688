"""Zones of the carrier's tariff: a fixed table of the contract year."""

ZONES = {"10": "A", "20": "A", "30": "B", "40": "B", "50": "C", "60": "C", "70": "D", "80": "D", "90": "E"}
SERVICES = ("eco", "road", "night")


def zone_of(postcode):
    if postcode in ZONES.values():
        return postcode
    digits = "".join(letter for letter in postcode if letter.isdigit())
    return ZONES.get(digits[:1] + "0" if digits else "", "E")
