"""The logbook of the spare: filled in by the robot."""

LIMIT = 90


class SpareEntry:
    """One line of the book."""

    def __init__(self, part, at, left, ordered, closed=False, shift="day", source="panel", ticket=""):
        self.part = part
        self.at = at
        self.left = left
        self.ordered = ordered
        self.closed = closed
        self.shift = shift
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.part}: {self.left} left, {self.ordered} ordered"

    def high(self):
        return self.ordered > LIMIT


class SpareRepair:
    def __init__(self, minutes, bay, began):
        self.minutes = minutes
        self.bay = bay
        self.began = began

    def head(self):
        return f"spare repair, {self.minutes} {self.bay}"
