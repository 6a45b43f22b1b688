"""Values of rows as JSON knows them."""

from datetime import date


def value_of(row, kind, name):
    value = getattr(row, name)
    if callable(value):
        raise TypeError(f"{kind} has no column {name}")
    return value.isoformat() if isinstance(value, date) else value
