"""Values of rows as JSON knows them."""

from datetime import date


def value_of(row, name):
    value = getattr(row, name)
    return value.isoformat() if isinstance(value, date) else value
