"""The logbook of the suction: one entry for each round."""

LIMIT = 90


class SuctionEntry:
    """One round."""

    def __init__(self, head, at, pascals, cups, closed=False):
        self.head = head
        self.at = at
        self.pascals = pascals
        self.cups = cups
        self.closed = closed

    def line(self):
        return f"{self.at} {self.head}: {self.pascals} pascals, {self.cups} cups"

    def unusual(self):
        return self.pascals > LIMIT


class SuctionVisit:
    def __init__(self, machine, ended, minutes):
        self.machine = machine
        self.ended = ended
        self.minutes = minutes

    def head(self):
        return f"suction visit, {self.machine} {self.ended}"
