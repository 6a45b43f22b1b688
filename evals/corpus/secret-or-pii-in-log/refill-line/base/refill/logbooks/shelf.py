"""The logbook of the shelf: kept for two years."""

LIMIT = 5


class ShelfEntry:
    """What was read."""

    def __init__(self, cabinet, at, slots, free, closed=False, note="", repeats=0, shift="day"):
        self.cabinet = cabinet
        self.at = at
        self.slots = slots
        self.free = free
        self.closed = closed
        self.note = note
        self.repeats = repeats
        self.shift = shift

    def line(self):
        return f"{self.at} {self.cabinet}: {self.slots} slots, {self.free} free"

    def over(self):
        return self.free > LIMIT


class ShelfRound:
    def __init__(self, minutes, began, ended, badge, bay):
        self.minutes = minutes
        self.began = began
        self.ended = ended
        self.badge = badge
        self.bay = bay

    def head(self):
        return f"shelf round, {self.minutes} {self.began}"
