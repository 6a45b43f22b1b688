"""The clinic at Rope Walk."""

from stock.locks import hold

CLINIC = "rope_walk"
LOTS = ("mumps", "polio", "typhoid", "cholera")
OPEN_DAY = 54


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


def split(shelves, audit, lot, share):
    """Gives a share of what is there to the home visits."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        part = int(have * share)
        shelves.put(CLINIC, lot, have - part)
    audit.note("visits", CLINIC, lot, part)
    return part
