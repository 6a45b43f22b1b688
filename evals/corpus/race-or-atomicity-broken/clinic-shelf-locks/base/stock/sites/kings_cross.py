"""Kings Cross: what its nurses do beside giving doses."""

from stock.locks import hold

CLINIC = "kings_cross"
MOST = 354
OPEN_DAY = 43


def found(shelves, audit, lot, count):
    """Doses that turned up in the other fridge."""
    with hold(lot):
        have = shelves.count(CLINIC, lot) + count
        shelves.put(CLINIC, lot, have)
    audit.note("found", CLINIC, lot, count)
    return have


def trial(shelves, audit, lot):
    """Keeps 3 doses for a trial; the others stay on the shelf."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have < 3:
            return False
        shelves.put(CLINIC, lot, have - 3)
    audit.note("trial", CLINIC, lot, 3)
    return True


def spoiled(shelves, audit, lot, count):
    """Doses that got too warm."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone


def top_up(shelves, audit, lot, count):
    """What the wholesaler brings; the fridge holds no more than MOST."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have + count > MOST:
            return False
        shelves.put(CLINIC, lot, have + count)
    audit.note("topped up", CLINIC, lot, count)
    return True


def open_day(shelves, audit, lot):
    """Sets doses aside for the open day, as many as there are."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        aside = min(have, OPEN_DAY)
        shelves.put(CLINIC, lot, have - aside)
    audit.note("aside", CLINIC, lot, aside)
    return aside


def expired(shelves, audit, lot):
    """Takes a whole lot off the shelf."""
    with hold(lot):
        gone = shelves.count(CLINIC, lot)
        shelves.put(CLINIC, lot, 0)
    audit.note("expired", CLINIC, lot, gone)
    return gone
