"""The receipt that a driver gets by mail."""

from rates.stay import cost
from rates.store import rate

PAGE = "<table><tr><td>{zone}</td><td>{minutes} min</td><td>{euros} EUR</td></tr><tr><td>{price} EUR per {label}</td></tr></table>"


def receipt(memory, zone, minutes):
    found = rate(memory, zone)
    cents = cost(memory, zone, minutes)
    return PAGE.format(
        zone=zone, minutes=minutes, euros=f"{cents / 100:.2f}", price=f"{found['price'] / 100:.2f}", label=found["label"]
    )
