"""The logbook of the inventory: one entry for each round."""

USUAL = 60


class InventoryEntry:
    """What was read."""

    def __init__(self, cabinet, at, slots, empty, closed=False):
        self.cabinet = cabinet
        self.at = at
        self.slots = slots
        self.empty = empty
        self.closed = closed

    def line(self):
        return f"{self.at} {self.cabinet}: {self.slots} slots, {self.empty} empty"

    def over(self):
        return self.empty > USUAL


class InventoryVisit:
    def __init__(self, machine, ended, badge, bay, minutes, note="", repeats=0):
        self.machine = machine
        self.ended = ended
        self.badge = badge
        self.bay = bay
        self.minutes = minutes
        self.note = note
        self.repeats = repeats

    def head(self):
        return f"inventory visit, {self.machine} {self.ended}"
