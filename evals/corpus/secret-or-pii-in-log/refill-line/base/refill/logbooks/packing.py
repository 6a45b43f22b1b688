"""The logbook of the packing: kept for two years."""

LIMIT = 20


class PackingEntry:
    """What was read."""

    def __init__(self, arm, at, boxes, seconds, note="", repeats=0, shift="day", ticket=""):
        self.arm = arm
        self.at = at
        self.boxes = boxes
        self.seconds = seconds
        self.note = note
        self.repeats = repeats
        self.shift = shift
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.arm}: {self.boxes} boxes, {self.seconds} seconds"

    def unusual(self):
        return self.seconds > LIMIT


class PackingPage:
    def __init__(self, began, machine, minutes, repeats=0):
        self.began = began
        self.machine = machine
        self.minutes = minutes
        self.repeats = repeats

    def head(self):
        return f"packing page, {self.began} {self.machine}"
