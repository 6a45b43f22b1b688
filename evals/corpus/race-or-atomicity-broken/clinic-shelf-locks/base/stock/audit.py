"""What happened to a shelf, newest last."""


class Audit:
    def __init__(self):
        self.lines = []

    def note(self, what, clinic, lot, count):
        self.lines.append(f"{what} {clinic} {lot} {count}")
