"""The logbook of the conveyor: read by the technicians on Mondays."""

LIMIT = 40


class ConveyorEntry:
    """An entry; belt and time name it."""

    def __init__(self, belt, at, metres, stops, shift="day", ticket=""):
        self.belt = belt
        self.at = at
        self.metres = metres
        self.stops = stops
        self.shift = shift
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.belt}: {self.metres} metres, {self.stops} stops"

    def unusual(self):
        return self.stops > LIMIT

    def __eq__(self, other):
        return isinstance(other, ConveyorEntry) and (self.belt, self.at) == (other.belt, other.at)

    def __hash__(self):
        return hash((self.belt, self.at))


class ConveyorVisit:
    def __init__(self, ended, minutes, bay, note="", repeats=0):
        self.ended = ended
        self.minutes = minutes
        self.bay = bay
        self.note = note
        self.repeats = repeats

    def head(self):
        return f"conveyor visit, {self.ended} {self.minutes}"
