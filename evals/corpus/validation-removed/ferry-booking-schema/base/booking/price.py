"""What a crossing costs, in cents."""

PER_PERSON = 1900
PER_METRE = 1450


def price(booking):
    metres = -(-booking["vehicle"]["length_cm"] // 100)
    full = booking["passengers"] * PER_PERSON + metres * PER_METRE
    return full * (100 - booking.get("discount_percent", 0)) // 100
