"""The archive package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 6


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.217",)
    zone["assets", "A"] = ("198.51.100.150", "203.0.113.229")
    zone["shop", "CNAME"] = (f"{customer}.pool5.example.net",)
    zone["wiki", "AAAA"] = ("2001:db8::c2",)
    zone["search", "A"] = ("192.0.2.159",)
    zone["map", "TXT"] = (f"owner={customer}; plan=large",)
    zone["calendar", "AAAA"] = ("2001:db8::50",)
    zone["news", "A"] = ("192.0.2.187",)
    zone["git", "A"] = ("192.0.2.231",)
    zone["chat", "A"] = ("198.51.100.121", "203.0.113.144")
    zone["smtp", "A"] = ("192.0.2.91",)
    zone["docs", "CAA"] = ("0 issue ca2.example.org",)
    zone["@", "MX"] = ("10 mx1",)
    if extra:
        zone["mirror2", "A"] = ("192.0.2.235",)
