"""The logbook of the reboot: what the technicians write down."""

USUAL = 90


class RebootEntry:
    """One line of the book."""

    def __init__(self, machine, at, cause, seconds, repeats=0):
        self.machine = machine
        self.at = at
        self.cause = cause
        self.seconds = seconds
        self.repeats = repeats

    def line(self):
        return f"{self.at} {self.machine}: {self.cause} cause, {self.seconds} seconds"

    def unusual(self):
        return self.seconds > USUAL


class RebootVisit:
    def __init__(self, ended, minutes, machine, closed=False):
        self.ended = ended
        self.minutes = minutes
        self.machine = machine
        self.closed = closed

    def head(self):
        return f"reboot visit, {self.ended} {self.minutes}"
