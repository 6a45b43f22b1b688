"""The logbook of the fuse: read by the technicians on Mondays."""

LIMIT = 90


class FuseEntry:
    """One line of the book."""

    def __init__(self, board, at, amperes, circuit, closed=False, shift="day", source="panel"):
        self.board = board
        self.at = at
        self.amperes = amperes
        self.circuit = circuit
        self.closed = closed
        self.shift = shift
        self.source = source

    def line(self):
        return f"{self.at} {self.board}: {self.amperes} amperes, {self.circuit} circuit"

    def high(self):
        return self.amperes > LIMIT


class FuseRound:
    def __init__(self, ended, began, minutes, machine, bay, source="panel", ticket=""):
        self.ended = ended
        self.began = began
        self.minutes = minutes
        self.machine = machine
        self.bay = bay
        self.source = source
        self.ticket = ticket

    def head(self):
        return f"fuse round, {self.ended} {self.began}"
