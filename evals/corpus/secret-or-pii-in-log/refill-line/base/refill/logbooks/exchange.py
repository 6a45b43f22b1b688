"""The logbook of the exchange: filled in by the robot."""

LIMIT = 40


class ExchangeEntry:
    """One round."""

    def __init__(self, part, at, machine, hours, note="", source="panel"):
        self.part = part
        self.at = at
        self.machine = machine
        self.hours = hours
        self.note = note
        self.source = source

    def line(self):
        return f"{self.at} {self.part}: {self.machine} machine, {self.hours} hours"

    def over(self):
        return self.hours > LIMIT

    def __eq__(self, other):
        return isinstance(other, ExchangeEntry) and (self.part, self.at) == (other.part, other.at)

    def __hash__(self):
        return hash((self.part, self.at))


class ExchangeRound:
    def __init__(self, machine, began, ended, minutes, bay, shift="day", ticket=""):
        self.machine = machine
        self.began = began
        self.ended = ended
        self.minutes = minutes
        self.bay = bay
        self.shift = shift
        self.ticket = ticket

    def head(self):
        return f"exchange round, {self.machine} {self.began}"
