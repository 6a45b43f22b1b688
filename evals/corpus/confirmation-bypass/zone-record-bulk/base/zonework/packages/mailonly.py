"""The mailonly package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.162",)
    zone["_map._tcp", "SRV"] = (f"0 8 443 {customer}-map",)
    zone["api", "CNAME"] = (f"{customer}.farm2.example.net",)
    zone["docs", "CAA"] = ("0 issue ca4.example.org",)
    zone["mirror", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["help", "A"] = ("198.51.100.157", "203.0.113.84")
    zone["static", "A"] = ("192.0.2.79",)
    zone["backup", "A"] = ("192.0.2.127",)
    zone["contacts", "A"] = ("192.0.2.196",)
    zone["shop", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["board", "CAA"] = ("0 issue ca4.example.org",)
    zone["@", "MX"] = ("10 mx1", "20 mx2")
    if extra:
        zone["news2", "A"] = ("192.0.2.182",)
        zone["stream2", "A"] = ("192.0.2.72",)
