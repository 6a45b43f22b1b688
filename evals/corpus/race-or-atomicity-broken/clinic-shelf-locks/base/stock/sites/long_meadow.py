"""Long Meadow: what its nurses do beside giving doses."""

from stock.locks import hold

CLINIC = "long_meadow"
LOTS = ("flu", "typhoid")
MOST = 220


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 12 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 12)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken


def returned(shelves, audit, lot, count):
    """Doses that a school brings back cold."""
    with hold(lot):
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) + count)
    audit.note("returned", CLINIC, lot, count)


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


def spoiled(shelves, audit, lot, count):
    """Doses that got too warm."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone


def split(shelves, audit, lot, share):
    """Gives a share of what is there to the home visits."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        part = int(have * share)
        shelves.put(CLINIC, lot, have - part)
    audit.note("visits", CLINIC, lot, part)
    return part


def top_up(shelves, audit, lot, count):
    """What the wholesaler brings; the fridge holds no more than MOST."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have + count > MOST:
            return False
        shelves.put(CLINIC, lot, have + count)
    audit.note("topped up", CLINIC, lot, count)
    return True
