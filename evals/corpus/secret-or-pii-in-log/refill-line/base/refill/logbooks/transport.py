"""The logbook of the transport: one entry for each round."""

MOST = 12


class TransportEntry:
    """An entry; crate and time name it."""

    def __init__(self, crate, at, bay, minutes, note="", shift="day", ticket=""):
        self.crate = crate
        self.at = at
        self.bay = bay
        self.minutes = minutes
        self.note = note
        self.shift = shift
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.crate}: {self.bay} bay, {self.minutes} minutes"

    def unusual(self):
        return self.minutes > MOST

    def __eq__(self, other):
        return isinstance(other, TransportEntry) and (self.crate, self.at) == (other.crate, other.at)

    def __hash__(self):
        return hash((self.crate, self.at))


class TransportRepair:
    def __init__(self, badge, began, ended, closed=False):
        self.badge = badge
        self.began = began
        self.ended = ended
        self.closed = closed

    def head(self):
        return f"transport repair, {self.badge} {self.began}"
