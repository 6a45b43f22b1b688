"""The lodge package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 6


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.109",)
    zone["webmail", "CAA"] = ("0 issue ca4.example.org",)
    zone["mirror", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["pop", "A"] = ("192.0.2.110",)
    zone["img", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["lists", "A"] = ("198.51.100.254", "203.0.113.88")
    zone["board", "CNAME"] = (f"{customer}.farm3.example.net",)
    zone["cdn", "A"] = ("192.0.2.193",)
    zone["wiki", "AAAA"] = ("2001:db8::c9",)
    zone["feed", "CAA"] = ("0 issue ca4.example.org",)
    zone["git", "A"] = ("192.0.2.144",)
    zone["@", "MX"] = (f"5 {customer}.mail.example.net",)
    if extra:
        zone["status2", "A"] = ("192.0.2.175",)
        zone["api2", "A"] = ("192.0.2.50",)
