"""The logbook of the climate: read by the technicians on Mondays."""

LIMIT = 5


class ClimateEntry:
    """One round."""

    def __init__(self, room, at, celsius, humidity, closed=False, note="", repeats=0, source="panel"):
        self.room = room
        self.at = at
        self.celsius = celsius
        self.humidity = humidity
        self.closed = closed
        self.note = note
        self.repeats = repeats
        self.source = source

    def line(self):
        return f"{self.at} {self.room}: {self.celsius} celsius, {self.humidity} humidity"

    def unusual(self):
        return self.humidity > LIMIT


class ClimateRound:
    def __init__(self, machine, ended, began, minutes, bay, note="", shift="day"):
        self.machine = machine
        self.ended = ended
        self.began = began
        self.minutes = minutes
        self.bay = bay
        self.note = note
        self.shift = shift

    def head(self):
        return f"climate round, {self.machine} {self.ended}"
