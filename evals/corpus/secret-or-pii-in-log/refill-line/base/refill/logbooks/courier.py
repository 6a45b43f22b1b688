"""The logbook of the courier: what the technicians write down."""

USUAL = 5


class CourierEntry:
    """One round."""

    def __init__(self, van, at, crates, kilometres, note="", repeats=0, shift="day", ticket=""):
        self.van = van
        self.at = at
        self.crates = crates
        self.kilometres = kilometres
        self.note = note
        self.repeats = repeats
        self.shift = shift
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.van}: {self.crates} crates, {self.kilometres} kilometres"

    def unusual(self):
        return self.kilometres > USUAL


class CourierRepair:
    def __init__(self, began, bay, machine, ended, minutes, closed=False):
        self.began = began
        self.bay = bay
        self.machine = machine
        self.ended = ended
        self.minutes = minutes
        self.closed = closed

    def head(self):
        return f"courier repair, {self.began} {self.bay}"
