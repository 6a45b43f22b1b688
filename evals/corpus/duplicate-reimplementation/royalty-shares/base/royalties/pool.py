"""The pool of a month: what the readers paid, less the part of the house."""

HOUSE_PERCENT = 32


def pool(paid_cents: int) -> int:
    """What there is to pay out; the house takes its part rounded down."""
    return paid_cents - paid_cents * HOUSE_PERCENT // 100
