"""One shipment as the web tier sends it."""

from dataclasses import dataclass

from quotes.zones import SERVICES, zone_of

HEAVIEST = 1200


@dataclass(frozen=True)
class Shipment:
    origin: str
    target: str
    service: str
    kilos: float
    notes: str = ""

    @classmethod
    def parse(cls, body):
        service = body["service"]
        if service not in SERVICES:
            raise ValueError(f"unknown service {service!r}")
        kilos = float(body["kilos"])
        if not 0 < kilos <= HEAVIEST:
            raise ValueError("weight out of range")
        return cls(str(body["from"])[:12], str(body["to"])[:12], service, kilos, str(body.get("notes", ""))[:2000])

    @property
    def ends(self):
        """Where it starts and where it goes."""
        return self.origin, self.target

    @property
    def span(self):
        """What lies between, as the tariff counts it."""
        return zone_of(self.origin), zone_of(self.target)

    @property
    def band(self):
        """0 to 24: one step for each started 50 kg."""
        return int(-(-self.kilos // 50))
