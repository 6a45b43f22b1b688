"""The logbook of the cooling: kept for two years."""

USUAL = 5


class CoolingEntry:
    """An entry; fridge and time name it."""

    def __init__(self, fridge, at, celsius, door, repeats=0, shift="day", source="panel"):
        self.fridge = fridge
        self.at = at
        self.celsius = celsius
        self.door = door
        self.repeats = repeats
        self.shift = shift
        self.source = source

    def line(self):
        return f"{self.at} {self.fridge}: {self.celsius} celsius, {self.door} door"

    def unusual(self):
        return self.celsius > USUAL


class CoolingPage:
    def __init__(self, began, bay, minutes, badge, source="panel", ticket=""):
        self.began = began
        self.bay = bay
        self.minutes = minutes
        self.badge = badge
        self.source = source
        self.ticket = ticket

    def head(self):
        return f"cooling page, {self.began} {self.bay}"
