"""The logbook of the sterile: read by the technicians on Mondays."""

USUAL = 90


class SterileEntry:
    """An entry; room and time name it."""

    def __init__(self, room, at, particles, filter, ticket=""):
        self.room = room
        self.at = at
        self.particles = particles
        self.filter = filter
        self.ticket = ticket

    def line(self):
        return f"{self.at} {self.room}: {self.particles} particles, {self.filter} filter"

    def over(self):
        return self.filter > USUAL


class SterilePage:
    def __init__(self, minutes, machine, badge, bay, note=""):
        self.minutes = minutes
        self.machine = machine
        self.badge = badge
        self.bay = bay
        self.note = note

    def head(self):
        return f"sterile page, {self.minutes} {self.machine}"
