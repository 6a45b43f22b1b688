"""Abbey, open 6 days a week."""

from stock.locks import hold

CLINIC = "abbey"
LOTS = ("flu", "rabies", "typhoid")
MOST = 101


def emptied(shelves, audit, why):
    """Empties the fridge, lot by lot."""
    for lot in LOTS:
        with hold(lot):
            gone = shelves.count(CLINIC, lot)
            shelves.put(CLINIC, lot, 0)
        audit.note(why, CLINIC, lot, gone)


def trial(shelves, audit, lot):
    """Keeps 4 doses for a trial; the others stay on the shelf."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have < 4:
            return False
        shelves.put(CLINIC, lot, have - 4)
    audit.note("trial", CLINIC, lot, 4)
    return True


def top_up(shelves, audit, lot, count):
    """What the wholesaler brings; the fridge holds no more than MOST."""
    with hold(lot):
        have = shelves.count(CLINIC, lot)
        if have + count > MOST:
            return False
        shelves.put(CLINIC, lot, have + count)
    audit.note("topped up", CLINIC, lot, count)
    return True


def found(shelves, audit, lot, count):
    """Doses that nobody had booked in."""
    with hold(lot):
        have = shelves.count(CLINIC, lot) + count
        shelves.put(CLINIC, lot, have)
    audit.note("found", CLINIC, lot, count)
    return have


def spoiled(shelves, audit, lot, count):
    """Doses that got too warm."""
    with hold(lot):
        gone = min(count, shelves.count(CLINIC, lot))
        shelves.put(CLINIC, lot, shelves.count(CLINIC, lot) - gone)
    audit.note("spoiled", CLINIC, lot, gone)
    return gone


def expired(shelves, audit, lot):
    """Takes a whole lot off the shelf."""
    with hold(lot):
        gone = shelves.count(CLINIC, lot)
        shelves.put(CLINIC, lot, 0)
    audit.note("expired", CLINIC, lot, gone)
    return gone
