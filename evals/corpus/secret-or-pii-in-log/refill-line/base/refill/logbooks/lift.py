"""The logbook of the lift: filled in by the robot."""

MOST = 20


class LiftEntry:
    """An entry; shaft and time name it."""

    def __init__(self, shaft, at, trips, stops, shift="day", source="panel"):
        self.shaft = shaft
        self.at = at
        self.trips = trips
        self.stops = stops
        self.shift = shift
        self.source = source

    def line(self):
        return f"{self.at} {self.shaft}: {self.trips} trips, {self.stops} stops"

    def unusual(self):
        return self.stops > MOST


class LiftRound:
    def __init__(self, ended, began, minutes, source="panel", ticket=""):
        self.ended = ended
        self.began = began
        self.minutes = minutes
        self.source = source
        self.ticket = ticket

    def head(self):
        return f"lift round, {self.ended} {self.began}"
