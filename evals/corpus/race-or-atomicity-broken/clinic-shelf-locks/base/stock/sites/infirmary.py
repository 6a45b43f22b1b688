"""The clinic at Infirmary."""

from stock.locks import hold

CLINIC = "infirmary"
OPEN_DAY = 17


def spoiled(shelves, audit, lot, count):
    """Broken or warm doses; never more than there are."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone


def trial(shelves, audit, lot):
    """Keeps 5 doses for a trial; the others stay on the shelf."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have < 5:
            return False
        shelves.put(CLINIC, lot, have - 5)
    audit.note("trial", CLINIC, lot, 5)
    return True


def open_day(shelves, audit, lot):
    """Sets doses aside for the open day, as many as there are."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        aside = min(have, OPEN_DAY)
        shelves.put(CLINIC, lot, have - aside)
    audit.note("aside", CLINIC, lot, aside)
    return aside


def found(shelves, audit, lot, count):
    """Doses that turned up in the other fridge."""
    with hold(lot):
        have = shelves.count(CLINIC, lot) + count
        shelves.put(CLINIC, lot, have)
    audit.note("found", CLINIC, lot, count)
    return have


def returned(shelves, audit, lot, count):
    """Doses that a school brings back cold."""
    with hold(lot):
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) + count)
    audit.note("returned", CLINIC, lot, count)
