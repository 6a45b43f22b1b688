"""The logbook of the heating: what the technicians write down."""

MOST = 12


class HeatingEntry:
    """What was read."""

    def __init__(self, zone, at, celsius, valve, closed=False, note="", repeats=0, source="panel"):
        self.zone = zone
        self.at = at
        self.celsius = celsius
        self.valve = valve
        self.closed = closed
        self.note = note
        self.repeats = repeats
        self.source = source

    def line(self):
        return f"{self.at} {self.zone}: {self.celsius} celsius, {self.valve} valve"

    def high(self):
        return self.celsius > MOST

    def __eq__(self, other):
        return isinstance(other, HeatingEntry) and (self.zone, self.at) == (other.zone, other.at)

    def __hash__(self):
        return hash((self.zone, self.at))


class HeatingVisit:
    def __init__(self, minutes, badge, bay, began, ended, closed=False):
        self.minutes = minutes
        self.badge = badge
        self.bay = bay
        self.began = began
        self.ended = ended
        self.closed = closed

    def head(self):
        return f"heating visit, {self.minutes} {self.badge}"
