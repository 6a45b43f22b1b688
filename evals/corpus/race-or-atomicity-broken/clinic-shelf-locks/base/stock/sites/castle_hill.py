"""Castle Hill: what its nurses do beside giving doses."""

from stock.locks import hold

CLINIC = "castle_hill"
MOST = 372
OPEN_DAY = 44


def trial(shelves, audit, lot):
    """Keeps 8 doses for a trial; the others stay on the shelf."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have < 8:
            return False
        shelves.put(CLINIC, lot, have - 8)
    audit.note("trial", CLINIC, lot, 8)
    return True


def split(shelves, audit, lot, share):
    """Gives a share of what is there to the home visits."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        part = int(have * share)
        shelves.put(CLINIC, lot, have - part)
    audit.note("visits", CLINIC, lot, part)
    return part


def open_day(shelves, audit, lot):
    """Sets doses aside for the open day, as many as there are."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        aside = min(have, OPEN_DAY)
        shelves.put(CLINIC, lot, have - aside)
    audit.note("aside", CLINIC, lot, aside)
    return aside


def top_up(shelves, audit, lot, count):
    """What the wholesaler brings; the fridge holds no more than MOST."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have + count > MOST:
            return False
        shelves.put(CLINIC, lot, have + count)
    audit.note("topped up", CLINIC, lot, count)
    return True


def spoiled(shelves, audit, lot, count):
    """Doses that got too warm."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone
