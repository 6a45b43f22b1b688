"""The logbook of the valve: kept for two years."""

LIMIT = 90


class ValveEntry:
    """One line of the book."""

    def __init__(self, pipe, at, cycles, position, source="panel", ticket=""):
        self.pipe = pipe
        self.at = at
        self.cycles = cycles
        self.position = position
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.pipe}: {self.cycles} cycles, {self.position} position"

    def high(self):
        return self.cycles > LIMIT


class ValveRound:
    def __init__(self, badge, began, machine, minutes, ended, repeats=0, shift="day"):
        self.badge = badge
        self.began = began
        self.machine = machine
        self.minutes = minutes
        self.ended = ended
        self.repeats = repeats
        self.shift = shift

    def head(self):
        return f"valve round, {self.badge} {self.began}"
