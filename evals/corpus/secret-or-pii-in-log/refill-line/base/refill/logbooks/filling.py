"""The logbook of the filling: one entry for each round."""

MOST = 12


class FillingEntry:
    """One line of the book."""

    def __init__(self, tray, at, boxes, seconds, ticket=""):
        self.tray = tray
        self.at = at
        self.boxes = boxes
        self.seconds = seconds
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.tray}: {self.boxes} boxes, {self.seconds} seconds"

    def unusual(self):
        return self.seconds > MOST


class FillingVisit:
    def __init__(self, began, badge, machine, ended, bay, repeats=0, source="panel"):
        self.began = began
        self.badge = badge
        self.machine = machine
        self.ended = ended
        self.bay = bay
        self.repeats = repeats
        self.source = source

    def head(self):
        return f"filling visit, {self.began} {self.badge}"
