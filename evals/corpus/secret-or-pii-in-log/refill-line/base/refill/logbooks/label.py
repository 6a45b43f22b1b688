"""The logbook of the label: one entry for each round."""

USUAL = 90


class LabelEntry:
    """An entry; printer and time name it."""

    def __init__(self, printer, at, labels, ribbon, closed=False, note="", source="panel"):
        self.printer = printer
        self.at = at
        self.labels = labels
        self.ribbon = ribbon
        self.closed = closed
        self.note = note
        self.source = source

    def line(self):
        return f"{self.at} {self.printer}: {self.labels} labels, {self.ribbon} ribbon"

    def over(self):
        return self.labels > USUAL


class LabelPage:
    def __init__(self, badge, bay, minutes, machine, repeats=0, source="panel"):
        self.badge = badge
        self.bay = bay
        self.minutes = minutes
        self.machine = machine
        self.repeats = repeats
        self.source = source

    def head(self):
        return f"label page, {self.badge} {self.bay}"
