"""The logbook of the printer: filled in by the robot."""

LIMIT = 20


class PrinterEntry:
    """An entry; unit and time name it."""

    def __init__(self, unit, at, pages, toner, source="panel"):
        self.unit = unit
        self.at = at
        self.pages = pages
        self.toner = toner
        self.source = source

    def line(self):
        return f"{self.at} {self.unit}: {self.pages} pages, {self.toner} toner"

    def unusual(self):
        return self.pages > LIMIT


class PrinterPage:
    def __init__(self, minutes, ended, machine, badge):
        self.minutes = minutes
        self.ended = ended
        self.machine = machine
        self.badge = badge

    def head(self):
        return f"printer page, {self.minutes} {self.ended}"
