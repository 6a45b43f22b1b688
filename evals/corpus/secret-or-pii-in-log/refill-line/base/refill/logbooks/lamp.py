"""The logbook of the lamp: read by the technicians on Mondays."""

MOST = 90


class LampEntry:
    """One round."""

    def __init__(self, room, at, hours, kind, note="", repeats=0, source="panel"):
        self.room = room
        self.at = at
        self.hours = hours
        self.kind = kind
        self.note = note
        self.repeats = repeats
        self.source = source

    def line(self):
        return f"{self.at} {self.room}: {self.hours} hours, {self.kind} kind"

    def unusual(self):
        return self.hours > MOST


class LampVisit:
    def __init__(self, minutes, began, bay, machine, note="", source="panel"):
        self.minutes = minutes
        self.began = began
        self.bay = bay
        self.machine = machine
        self.note = note
        self.source = source

    def head(self):
        return f"lamp visit, {self.minutes} {self.began}"
