"""Series from the telemetry gateway."""

from dataclasses import dataclass, field


class GatewayTimeout(Exception):
    """The gateway did not answer in time."""


@dataclass
class Series:
    name: str
    points: list = field(default_factory=list)
    complete: bool = True


class Client:
    def __init__(self, ask):
        self.ask = ask

    def level(self, basin, hours):
        """Metres above the sill."""
        return Series("level", self.ask("level", basin, hours))

    def turbidity(self, basin, hours):
        """NTU at the outlet; the sensor reports only what is above its threshold of 0.3."""
        return Series("turbidity", self.ask("turbidity", basin, hours))

    def pumps(self, basin, hours):
        """Starts and stops."""
        return Series("pumps", self.ask("pumps", basin, hours))
