"""The logbook of the shutter: kept for two years."""

USUAL = 60


class ShutterEntry:
    """One line of the book."""

    def __init__(self, door, at, cycles, position, closed=False, note="", repeats=0, source="panel"):
        self.door = door
        self.at = at
        self.cycles = cycles
        self.position = position
        self.closed = closed
        self.note = note
        self.repeats = repeats
        self.source = source

    def line(self):
        return f"{self.at} {self.door}: {self.cycles} cycles, {self.position} position"

    def unusual(self):
        return self.cycles > USUAL


class ShutterRepair:
    def __init__(self, machine, ended, badge, note="", shift="day"):
        self.machine = machine
        self.ended = ended
        self.badge = badge
        self.note = note
        self.shift = shift

    def head(self):
        return f"shutter repair, {self.machine} {self.ended}"
