"""A shelf that was counted by hand."""

from stock.locks import hold


def settle(shelves, audit, clinic, lot, counted):
    """Sets the shelf to what was counted, and returns by how much it differed."""
    with hold(lot):
        differs = counted - shelves.count(clinic, lot)
        shelves.put(clinic, lot, counted)
    audit.note("counted", clinic, lot, counted)
    return differs
