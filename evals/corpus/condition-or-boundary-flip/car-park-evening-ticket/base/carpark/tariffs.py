"""Tariffs of the parks; cents and minutes. The council's table says "up to and including"."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Tariff:
    name: str
    free: int
    step: int
    cents: int
    most: int
    steps: dict = field(default_factory=dict)


CENTRE = Tariff("centre", free=15, step=30, cents=120, most=2400)
STATION = Tariff("station", free=20, step=60, cents=100, most=1200)
LAKE = Tariff("lake", free=0, step=60, cents=80, most=600)
BY_NAME = {tariff.name: tariff for tariff in (CENTRE, STATION, LAKE)}
