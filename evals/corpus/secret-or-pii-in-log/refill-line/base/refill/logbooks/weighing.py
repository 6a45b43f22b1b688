"""The logbook of the weighing: one entry for each round."""

MOST = 5


class WeighingEntry:
    """What was read."""

    def __init__(self, bench, at, grams, samples, closed=False, note="", source="panel"):
        self.bench = bench
        self.at = at
        self.grams = grams
        self.samples = samples
        self.closed = closed
        self.note = note
        self.source = source

    def line(self):
        return f"{self.at} {self.bench}: {self.grams} grams, {self.samples} samples"

    def unusual(self):
        return self.samples > MOST

    def __eq__(self, other):
        return isinstance(other, WeighingEntry) and (self.bench, self.at) == (other.bench, other.at)

    def __hash__(self):
        return hash((self.bench, self.at))


class WeighingVisit:
    def __init__(self, began, machine, minutes, badge):
        self.began = began
        self.machine = machine
        self.minutes = minutes
        self.badge = badge

    def head(self):
        return f"weighing visit, {self.began} {self.machine}"
