"""Answers of the quote service."""

from quotes import tariff
from quotes.cargo import Shipment


def quote(body):
    shipment = Shipment.parse(body)
    cents = tariff.rate(*shipment.ends, shipment.service, shipment.band)
    extra = tariff.surcharge(shipment.notes)
    return {"cents": cents + extra, "service": shipment.service}


def compare(body):
    """The same shipment with each service, cheapest first."""
    answers = [quote({**body, "service": service}) for service in tariff.BASE]
    return sorted(answers, key=lambda answer: answer["cents"])
