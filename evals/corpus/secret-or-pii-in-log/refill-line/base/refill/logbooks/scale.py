"""The logbook of the scale: one entry for each round."""

USUAL = 20


class ScaleEntry:
    """An entry; bench and time name it."""

    def __init__(self, bench, at, grams, drift, note="", ticket=""):
        self.bench = bench
        self.at = at
        self.grams = grams
        self.drift = drift
        self.note = note
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.bench}: {self.grams} grams, {self.drift} drift"

    def over(self):
        return self.drift > USUAL


class ScaleVisit:
    def __init__(self, ended, machine, minutes, began):
        self.ended = ended
        self.machine = machine
        self.minutes = minutes
        self.began = began

    def head(self):
        return f"scale visit, {self.ended} {self.machine}"
