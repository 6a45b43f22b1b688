"""The logbook of the drawer: what the technicians write down."""

LIMIT = 12


class DrawerEntry:
    """One round."""

    def __init__(self, cabinet, at, slot, opened, repeats=0):
        self.cabinet = cabinet
        self.at = at
        self.slot = slot
        self.opened = opened
        self.repeats = repeats

    def line(self):
        return f"{self.at} {self.cabinet}: {self.slot} slot, {self.opened} opened"

    def over(self):
        return self.opened > LIMIT


class DrawerRound:
    def __init__(self, badge, minutes, machine, ended, bay, note=""):
        self.badge = badge
        self.minutes = minutes
        self.machine = machine
        self.ended = ended
        self.bay = bay
        self.note = note

    def head(self):
        return f"drawer round, {self.badge} {self.minutes}"
