"""References that the authority files under: our number, a counter, a check digit."""

from itertools import count


class References:
    def __init__(self, office, start=1):
        self.office = office
        self.numbers = count(start)

    def draw(self):
        body = f"{self.office}{next(self.numbers):08}"
        return f"{body}{sum(map(int, body)) % 10}"
