"""What the papers are about."""

from dataclasses import dataclass


@dataclass
class Job:
    number: int
    language: str
    court: str
    room: str
    file: str
    person: str
    clerk: str
    extension: int
    minutes: int
    cents: int
    km: float
