"""New Town: what its nurses do beside giving doses."""

from stock.locks import hold

CLINIC = "new_town"
LOTS = ("hepatitis_b", "mumps", "rabies", "hepatitis_a")
MOST = 277
OPEN_DAY = 32


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


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


def returned(shelves, audit, lot, count):
    """Doses that a school brings back cold."""
    with hold(lot):
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) + count)
    audit.note("returned", CLINIC, lot, count)


def spoiled(shelves, audit, lot, count):
    """Doses that got too warm."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 30 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 30)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken
