"""The logbook of the pump: one entry for each round."""

LIMIT = 12


class PumpEntry:
    """One round."""

    def __init__(self, unit, at, litres, strokes, note=""):
        self.unit = unit
        self.at = at
        self.litres = litres
        self.strokes = strokes
        self.note = note

    def line(self):
        return f"{self.at} {self.unit}: {self.litres} litres, {self.strokes} strokes"

    def high(self):
        return self.strokes > LIMIT

    def __eq__(self, other):
        return isinstance(other, PumpEntry) and (self.unit, self.at) == (other.unit, other.at)

    def __hash__(self):
        return hash((self.unit, self.at))


class PumpPage:
    def __init__(self, bay, machine, ended, closed=False, repeats=0):
        self.bay = bay
        self.machine = machine
        self.ended = ended
        self.closed = closed
        self.repeats = repeats

    def head(self):
        return f"pump page, {self.bay} {self.machine}"
