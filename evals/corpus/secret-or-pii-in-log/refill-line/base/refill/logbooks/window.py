"""The logbook of the window: kept for two years."""

USUAL = 90


class WindowEntry:
    """What was read."""

    def __init__(self, room, at, opened, minutes, closed=False, repeats=0, shift="day", source="panel"):
        self.room = room
        self.at = at
        self.opened = opened
        self.minutes = minutes
        self.closed = closed
        self.repeats = repeats
        self.shift = shift
        self.source = source

    def line(self):
        return f"{self.at} {self.room}: {self.opened} opened, {self.minutes} minutes"

    def high(self):
        return self.minutes > USUAL

    def __eq__(self, other):
        return isinstance(other, WindowEntry) and (self.room, self.at) == (other.room, other.at)

    def __hash__(self):
        return hash((self.room, self.at))


class WindowRound:
    def __init__(self, machine, minutes, bay, badge, ended, note=""):
        self.machine = machine
        self.minutes = minutes
        self.bay = bay
        self.badge = badge
        self.ended = ended
        self.note = note

    def head(self):
        return f"window round, {self.machine} {self.minutes}"
