"""The club package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 12


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.175",)
    zone["mirror", "CNAME"] = (f"{customer}.front6.example.net",)
    zone["map", "A"] = ("198.51.100.10", "203.0.113.135")
    zone["feed", "AAAA"] = ("2001:db8::e0",)
    zone["lists", "TXT"] = (f"owner={customer}; plan=small",)
    zone["search", "CAA"] = ("0 issue ca3.example.org",)
    zone["_chat._tcp", "SRV"] = (f"0 2 443 {customer}-chat",)
    zone["media", "A"] = ("192.0.2.58",)
    zone["login", "AAAA"] = ("2001:db8::b",)
    zone["files", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["help", "A"] = ("198.51.100.221", "203.0.113.42")
    zone["stats", "AAAA"] = ("2001:db8::df",)
    zone["@", "MX"] = ("10 mx1",)
    if extra:
        zone["search2", "A"] = ("192.0.2.9",)
