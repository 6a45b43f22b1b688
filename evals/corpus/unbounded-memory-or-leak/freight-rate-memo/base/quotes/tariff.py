"""Rates of the tariff, computed from the contract's factors."""

from quotes.zones import ZONES, zone_of

BASE = {"eco": 410, "road": 560, "night": 980}
STEP = {"A": 100, "B": 112, "C": 131, "D": 155, "E": 190}


def rate(origin, target, service, band):
    """Cents for one shipment of a weight band between two places."""
    zones = sorted(set(ZONES.values()))
    start, end = zone_of(origin), zone_of(target)
    far = abs(zones.index(start) - zones.index(end))
    return BASE[service] * STEP[end] // 100 + far * 35 + band * 60


def surcharge(text):
    """Cents for the handling notes of the sender: each known word costs once."""
    words = {word.strip(".,").lower() for word in text.split()}
    return 250 * len(words & {"fragile", "upright", "cold", "liftgate"})
