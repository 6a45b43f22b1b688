"""The garden package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 6


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.122",)
    zone["media", "A"] = ("192.0.2.36",)
    zone["help", "A"] = ("192.0.2.202",)
    zone["shop", "CAA"] = ("0 issue ca2.example.org",)
    zone["mirror", "CAA"] = ("0 issue ca2.example.org",)
    zone["_cdn._tcp", "SRV"] = (f"0 6 443 {customer}-cdn",)
    zone["static", "A"] = ("192.0.2.204",)
    zone["webmail", "A"] = ("198.51.100.83", "203.0.113.138")
    zone["_www._tcp", "SRV"] = (f"0 6 5222 {customer}-www",)
    zone["smtp", "A"] = ("192.0.2.134",)
