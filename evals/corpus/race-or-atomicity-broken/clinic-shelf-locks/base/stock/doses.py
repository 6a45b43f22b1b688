"""Doses that nurses take from a shelf."""

from stock.locks import hold


def give(shelves, audit, clinic, lot, count=1):
    """Takes doses from the shelf; False when there are not enough."""
    with hold(lot):
        have = shelves.count(clinic, lot)
        if have < count:
            return False
        shelves.put(clinic, lot, have - count)
    audit.note("given", clinic, lot, count)
    return True


def put_back(shelves, audit, clinic, lot, count=1):
    """Unopened doses that go back to the shelf."""
    with hold(lot):
        shelves.put(clinic, lot, shelves.count(clinic, lot) + count)
    audit.note("back", clinic, lot, count)
