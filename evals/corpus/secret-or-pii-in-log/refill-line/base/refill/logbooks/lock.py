"""The logbook of the lock: kept for two years."""

LIMIT = 90


class LockEntry:
    """An entry; door and time name it."""

    def __init__(self, door, at, cycles, battery, note="", repeats=0, shift="day", source="panel"):
        self.door = door
        self.at = at
        self.cycles = cycles
        self.battery = battery
        self.note = note
        self.repeats = repeats
        self.shift = shift
        self.source = source

    def line(self):
        return f"{self.at} {self.door}: {self.cycles} cycles, {self.battery} battery"

    def over(self):
        return self.battery > LIMIT


class LockRound:
    def __init__(self, machine, ended, minutes, began):
        self.machine = machine
        self.ended = ended
        self.minutes = minutes
        self.began = began

    def head(self):
        return f"lock round, {self.machine} {self.ended}"
