"""Fitting a tide to readings."""

import math
from dataclasses import dataclass

from desk.inbox import readings

PERIOD = 12.42


@dataclass
class Tide:
    mean: float
    sine: float
    cosine: float

    def height(self, hour):
        turn = 2 * math.pi * hour / PERIOD
        return self.mean + self.sine * math.sin(turn) + self.cosine * math.cos(turn)


def fit(rows):
    """Least squares over evenly spread readings."""
    count = len(rows)
    mean = sum(height for _, height in rows) / count
    sine = 2 / count * sum((h - mean) * math.sin(2 * math.pi * t / PERIOD) for t, h in rows)
    cosine = 2 / count * sum((h - mean) * math.cos(2 * math.pi * t / PERIOD) for t, h in rows)
    return Tide(mean, sine, cosine)


def ask(rooms, harbour, hour):
    """Height of the water in metres."""
    tide = fit(readings(rooms, harbour))
    return round(tide.height(hour), 2)
