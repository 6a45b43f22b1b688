"""The logbook of the pressure: kept for two years."""

USUAL = 12


class PressureEntry:
    """One round."""

    def __init__(self, pipe, at, bars, valve, note="", repeats=0):
        self.pipe = pipe
        self.at = at
        self.bars = bars
        self.valve = valve
        self.note = note
        self.repeats = repeats

    def line(self):
        return f"{self.at} {self.pipe}: {self.bars} bars, {self.valve} valve"

    def unusual(self):
        return self.bars > USUAL


class PressureVisit:
    def __init__(self, ended, machine, minutes, bay, badge, repeats=0, shift="day"):
        self.ended = ended
        self.machine = machine
        self.minutes = minutes
        self.bay = bay
        self.badge = badge
        self.repeats = repeats
        self.shift = shift

    def head(self):
        return f"pressure visit, {self.ended} {self.machine}"
