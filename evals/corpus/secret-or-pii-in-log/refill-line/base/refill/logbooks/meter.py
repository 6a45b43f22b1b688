"""The logbook of the meter: kept for two years."""

MOST = 40


class MeterEntry:
    """An entry; board and time name it."""

    def __init__(self, board, at, kilowatts, phase, repeats=0):
        self.board = board
        self.at = at
        self.kilowatts = kilowatts
        self.phase = phase
        self.repeats = repeats

    def line(self):
        return f"{self.at} {self.board}: {self.kilowatts} kilowatts, {self.phase} phase"

    def over(self):
        return self.kilowatts > MOST


class MeterVisit:
    def __init__(self, bay, machine, minutes):
        self.bay = bay
        self.machine = machine
        self.minutes = minutes

    def head(self):
        return f"meter visit, {self.bay} {self.machine}"
