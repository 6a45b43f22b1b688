"""Rates in the memory store of all car parks."""

import json

from rates import city

KEY = "rate:4:{zone}"
KEPT = 12 * 3600


def entry(zone):
    """What the city's list says, in the shape that is kept."""
    price, cap = city.ask(zone)
    return {"price": price, "cap": cap, "label": "hour"}


def rate(memory, zone):
    """The entry of a zone, from the store if it is there."""
    key = KEY.format(zone=zone)
    held = memory.get(key)
    if held is None:
        held = json.dumps(entry(zone))
        memory.set(key, held, KEPT)
    return json.loads(held)
