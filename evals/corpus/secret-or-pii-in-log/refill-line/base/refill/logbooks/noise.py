"""The logbook of the noise: read by the technicians on Mondays."""

USUAL = 40


class NoiseEntry:
    """One line of the book."""

    def __init__(self, room, at, decibels, minutes, repeats=0, shift="day", source="panel"):
        self.room = room
        self.at = at
        self.decibels = decibels
        self.minutes = minutes
        self.repeats = repeats
        self.shift = shift
        self.source = source

    def line(self):
        return f"{self.at} {self.room}: {self.decibels} decibels, {self.minutes} minutes"

    def over(self):
        return self.minutes > USUAL

    def __eq__(self, other):
        return isinstance(other, NoiseEntry) and (self.room, self.at) == (other.room, other.at)

    def __hash__(self):
        return hash((self.room, self.at))


class NoisePage:
    def __init__(self, machine, badge, minutes, repeats=0):
        self.machine = machine
        self.badge = badge
        self.minutes = minutes
        self.repeats = repeats

    def head(self):
        return f"noise page, {self.machine} {self.badge}"
