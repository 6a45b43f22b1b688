"""The clinic at Cross Keys."""

from stock.locks import hold

CLINIC = "cross_keys"


def found(shelves, audit, lot, count):
    """Doses that nobody had booked in."""
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


def expired(shelves, audit, lot):
    """Takes a whole lot off the shelf."""
    with hold(lot):
        gone = shelves.count(CLINIC, lot)
        shelves.put(CLINIC, lot, 0)
    audit.note("expired", CLINIC, lot, gone)
    return gone


def spoiled(shelves, audit, lot, count):
    """Doses that got too warm."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 24 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 24)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken


def split(shelves, audit, lot, share):
    """Gives a share of what is there to the home visits."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        part = int(have * share)
        shelves.put(CLINIC, lot, have - part)
    audit.note("visits", CLINIC, lot, part)
    return part
