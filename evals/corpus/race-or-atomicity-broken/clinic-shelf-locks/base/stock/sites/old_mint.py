"""Old Mint: what its nurses do beside giving doses."""

from stock.locks import hold

CLINIC = "old_mint"
LOTS = ("rubella", "hepatitis_b", "typhoid")
OPEN_DAY = 58


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


def open_day(shelves, audit, lot):
    """Sets doses aside for the open day, as many as there are."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        aside = min(have, OPEN_DAY)
        shelves.put(CLINIC, lot, have - aside)
    audit.note("aside", CLINIC, lot, aside)
    return aside


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


def school(shelves, audit, lot, pupils):
    """Takes doses to a school, 25 for each class at most."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        taken = min(have, pupils, 25)
        if taken:
            shelves.put(CLINIC, lot, have - taken)
    audit.note("school", CLINIC, lot, taken)
    return taken
