"""The logbook of the vacuum: one entry for each round."""

LIMIT = 60


class VacuumEntry:
    """An entry; unit and time name it."""

    def __init__(self, unit, at, pascals, minutes, repeats=0, source="panel", ticket=""):
        self.unit = unit
        self.at = at
        self.pascals = pascals
        self.minutes = minutes
        self.repeats = repeats
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.unit}: {self.pascals} pascals, {self.minutes} minutes"

    def over(self):
        return self.minutes > LIMIT

    def __eq__(self, other):
        return isinstance(other, VacuumEntry) and (self.unit, self.at) == (other.unit, other.at)

    def __hash__(self):
        return hash((self.unit, self.at))


class VacuumVisit:
    def __init__(self, began, bay, ended, shift="day", ticket=""):
        self.began = began
        self.bay = bay
        self.ended = ended
        self.shift = shift
        self.ticket = ticket

    def head(self):
        return f"vacuum visit, {self.began} {self.bay}"
