"""Park Side, open 6 days a week."""

from stock.locks import hold

CLINIC = "park_side"
LOTS = ("shingles", "polio")
MOST = 203


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


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


def top_up(shelves, audit, lot, count):
    """What the wholesaler brings; the fridge holds no more than MOST."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have + count > MOST:
            return False
        shelves.put(CLINIC, lot, have + count)
    audit.note("topped up", CLINIC, lot, count)
    return True


def split(shelves, audit, lot, share):
    """Gives a share of what is there to the home visits."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        part = int(have * share)
        shelves.put(CLINIC, lot, have - part)
    audit.note("visits", CLINIC, lot, part)
    return part


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 14 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 14)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken
