"""Branches and when they open."""

from dataclasses import dataclass, field
from datetime import date, timedelta


@dataclass(frozen=True)
class Branch:
    name: str
    weekdays: frozenset[int]
    feast_days: frozenset[date] = field(default_factory=frozenset)

    def opens_on(self, day: date) -> bool:
        return day.weekday() in self.weekdays and day not in self.feast_days


def next_open(branch: Branch, day: date) -> date:
    while not branch.opens_on(day):
        day += timedelta(days=1)
    return day
