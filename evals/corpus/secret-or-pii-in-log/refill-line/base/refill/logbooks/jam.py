"""The logbook of the jam: what the technicians write down."""

USUAL = 60


class JamEntry:
    """An entry; belt and time name it."""

    def __init__(self, belt, at, tray, seconds, shift="day"):
        self.belt = belt
        self.at = at
        self.tray = tray
        self.seconds = seconds
        self.shift = shift

    def line(self):
        return f"{self.at} {self.belt}: {self.tray} tray, {self.seconds} seconds"

    def high(self):
        return self.seconds > USUAL

    def __eq__(self, other):
        return isinstance(other, JamEntry) and (self.belt, self.at) == (other.belt, other.at)

    def __hash__(self):
        return hash((self.belt, self.at))


class JamPage:
    def __init__(self, machine, bay, badge):
        self.machine = machine
        self.bay = bay
        self.badge = badge

    def head(self):
        return f"jam page, {self.machine} {self.bay}"
