"""Moves as they are shipped and received."""

from stock.locks import hold


class Transit:
    """What couriers carry at the moment."""

    def __init__(self):
        self.moves = []


def ship(shelves, audit, transit, move):
    """Takes the doses from the source; a courier's reach the target when it signs, all others now."""
    with hold(move.lot):
        shelves.put(move.source, move.lot, shelves.count(move.source, move.lot) - move.count)
        if move.by == "courier":
            transit.moves.append(move)
        else:
            shelves.put(move.target, move.lot, shelves.count(move.target, move.lot) + move.count)
    audit.note("shipped", move.source, move.lot, move.count)


def sign(shelves, audit, transit, move):
    """The target has signed for what a courier brought."""
    with hold(move.lot):
        transit.moves.remove(move)
        shelves.put(move.target, move.lot, shelves.count(move.target, move.lot) + move.count)
    audit.note("signed", move.target, move.lot, move.count)
