"""What a stay costs."""

from rates.store import rate


def cost(memory, zone, minutes):
    """Cents for a stay: each started hour, no more than the cap of the day."""
    found = rate(memory, zone)
    hours = -(-minutes // 60)
    days, rest = divmod(hours, 24)
    return days * found["cap"] + min(rest * found["price"], found["cap"])
