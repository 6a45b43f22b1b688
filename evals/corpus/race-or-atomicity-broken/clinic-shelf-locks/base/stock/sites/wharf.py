"""The clinic at Wharf."""

from stock.locks import hold

CLINIC = "wharf"
LOTS = ("typhoid", "tetanus", "shingles", "cholera")
MOST = 269


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


def top_up(shelves, audit, lot, count):
    """What the wholesaler brings; the fridge holds no more than MOST."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have + count > MOST:
            return False
        shelves.put(CLINIC, lot, have + count)
    audit.note("topped up", CLINIC, lot, count)
    return True


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 14 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 14)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


def trial(shelves, audit, lot):
    """Keeps 3 doses for a trial; the others stay on the shelf."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have < 3:
            return False
        shelves.put(CLINIC, lot, have - 3)
    audit.note("trial", CLINIC, lot, 3)
    return True
