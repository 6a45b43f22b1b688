"""The logbook of the disposal: one entry for each round."""

LIMIT = 90


class DisposalEntry:
    """One line of the book."""

    def __init__(self, bin, at, weight, kind, note=""):
        self.bin = bin
        self.at = at
        self.weight = weight
        self.kind = kind
        self.note = note

    def line(self):
        return f"{self.at} {self.bin}: {self.weight} weight, {self.kind} kind"

    def over(self):
        return self.weight > LIMIT

    def __eq__(self, other):
        return isinstance(other, DisposalEntry) and (self.bin, self.at) == (other.bin, other.at)

    def __hash__(self):
        return hash((self.bin, self.at))


class DisposalRound:
    def __init__(self, began, minutes, badge, bay, machine, note=""):
        self.began = began
        self.minutes = minutes
        self.badge = badge
        self.bay = bay
        self.machine = machine
        self.note = note

    def head(self):
        return f"disposal round, {self.began} {self.minutes}"
