"""The clinic at Corn Market."""

from stock.locks import hold

CLINIC = "corn_market"
LOTS = ("mumps", "rabies", "measles")
MOST = 288


def expired(shelves, audit, lot):
    """Takes a whole lot off the shelf."""
    with hold(lot):
        gone = shelves.count(CLINIC, lot)
        shelves.put(CLINIC, lot, 0)
    audit.note("expired", CLINIC, lot, gone)
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


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 24 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 24)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken


def trial(shelves, audit, lot):
    """Keeps 3 doses for a trial; the others stay on the shelf."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have < 3:
            return False
        shelves.put(CLINIC, lot, have - 3)
    audit.note("trial", CLINIC, lot, 3)
    return True


def returned(shelves, audit, lot, count):
    """Doses that a school brings back cold."""
    with hold(lot):
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) + count)
    audit.note("returned", CLINIC, lot, count)
