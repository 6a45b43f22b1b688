"""The bakery package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 3


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.4",)
    zone["git", "A"] = ("192.0.2.49",)
    zone["www", "CNAME"] = (f"{customer}.pool9.example.net",)
    zone["_map._tcp", "SRV"] = (f"0 2 5222 {customer}-map",)
    zone["_media._tcp", "SRV"] = (f"0 5 5222 {customer}-media",)
    zone["docs", "A"] = ("192.0.2.141",)
    zone["vpn", "A"] = ("198.51.100.209", "203.0.113.237")
    zone["pop", "CNAME"] = (f"{customer}.front8.example.net",)
    zone["stream", "A"] = ("192.0.2.153",)
    zone["@", "MX"] = ("10 mx1",)
    if extra:
        zone["docs2", "A"] = ("192.0.2.9",)
        zone["board2", "A"] = ("192.0.2.157",)
