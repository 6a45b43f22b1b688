"""The logbook of the washer: kept for two years."""

MOST = 90


class WasherEntry:
    """One line of the book."""

    def __init__(self, unit, at, litres, celsius, closed=False, note="", source="panel", ticket=""):
        self.unit = unit
        self.at = at
        self.litres = litres
        self.celsius = celsius
        self.closed = closed
        self.note = note
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.unit}: {self.litres} litres, {self.celsius} celsius"

    def high(self):
        return self.celsius > MOST


class WasherVisit:
    def __init__(self, machine, ended, bay):
        self.machine = machine
        self.ended = ended
        self.bay = bay

    def head(self):
        return f"washer visit, {self.machine} {self.ended}"
