"""The logbook of the cutter: kept for two years."""

USUAL = 60


class CutterEntry:
    """What was read."""

    def __init__(self, blade, at, strips, jams, note="", source="panel", ticket=""):
        self.blade = blade
        self.at = at
        self.strips = strips
        self.jams = jams
        self.note = note
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.blade}: {self.strips} strips, {self.jams} jams"

    def over(self):
        return self.jams > USUAL

    def __eq__(self, other):
        return isinstance(other, CutterEntry) and (self.blade, self.at) == (other.blade, other.at)

    def __hash__(self):
        return hash((self.blade, self.at))


class CutterRound:
    def __init__(self, ended, badge, began, machine, minutes, closed=False):
        self.ended = ended
        self.badge = badge
        self.began = began
        self.machine = machine
        self.minutes = minutes
        self.closed = closed

    def head(self):
        return f"cutter round, {self.ended} {self.badge}"
