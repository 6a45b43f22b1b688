"""Moves of doses between clinics."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Move:
    source: str
    target: str
    lot: str
    count: int
    by: str  # "hand", "van" or "courier"

    def __post_init__(self):
        if self.source == self.target:
            raise ValueError("a move needs two clinics")
        if self.count < 1:
            raise ValueError("a move needs doses")
