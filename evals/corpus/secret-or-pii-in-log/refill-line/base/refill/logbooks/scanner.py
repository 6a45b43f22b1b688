"""The logbook of the scanner: one entry for each round."""

USUAL = 20


class ScannerEntry:
    """One line of the book."""

    def __init__(self, unit, at, reads, misses, shift="day", ticket=""):
        self.unit = unit
        self.at = at
        self.reads = reads
        self.misses = misses
        self.shift = shift
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.unit}: {self.reads} reads, {self.misses} misses"

    def over(self):
        return self.misses > USUAL


class ScannerVisit:
    def __init__(self, began, machine, badge, ended, shift="day", source="panel"):
        self.began = began
        self.machine = machine
        self.badge = badge
        self.ended = ended
        self.shift = shift
        self.source = source

    def head(self):
        return f"scanner visit, {self.began} {self.machine}"
