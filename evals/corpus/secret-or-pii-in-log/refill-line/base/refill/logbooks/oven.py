"""The logbook of the oven: kept for two years."""

MOST = 5


class OvenEntry:
    """An entry; unit and time name it."""

    def __init__(self, unit, at, celsius, minutes, closed=False, shift="day", ticket=""):
        self.unit = unit
        self.at = at
        self.celsius = celsius
        self.minutes = minutes
        self.closed = closed
        self.shift = shift
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.unit}: {self.celsius} celsius, {self.minutes} minutes"

    def unusual(self):
        return self.minutes > MOST

    def __eq__(self, other):
        return isinstance(other, OvenEntry) and (self.unit, self.at) == (other.unit, other.at)

    def __hash__(self):
        return hash((self.unit, self.at))


class OvenPage:
    def __init__(self, began, ended, badge, machine, note="", repeats=0):
        self.began = began
        self.ended = ended
        self.badge = badge
        self.machine = machine
        self.note = note
        self.repeats = repeats

    def head(self):
        return f"oven page, {self.began} {self.ended}"
