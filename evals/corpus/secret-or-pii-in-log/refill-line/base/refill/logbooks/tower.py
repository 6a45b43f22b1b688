"""The logbook of the tower: what the technicians write down."""

MOST = 20


class TowerEntry:
    """What was read."""

    def __init__(self, rack, at, trays, height, note="", source="panel", ticket=""):
        self.rack = rack
        self.at = at
        self.trays = trays
        self.height = height
        self.note = note
        self.source = source
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.rack}: {self.trays} trays, {self.height} height"

    def high(self):
        return self.height > MOST

    def __eq__(self, other):
        return isinstance(other, TowerEntry) and (self.rack, self.at) == (other.rack, other.at)

    def __hash__(self):
        return hash((self.rack, self.at))


class TowerRound:
    def __init__(self, began, bay, badge, machine, ended, note="", source="panel"):
        self.began = began
        self.bay = bay
        self.badge = badge
        self.machine = machine
        self.ended = ended
        self.note = note
        self.source = source

    def head(self):
        return f"tower round, {self.began} {self.bay}"
