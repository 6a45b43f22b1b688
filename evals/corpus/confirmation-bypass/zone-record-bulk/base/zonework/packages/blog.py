"""The blog package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 1


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.19",)
    zone["mail2", "A"] = ("192.0.2.156",)
    zone["calendar", "A"] = ("192.0.2.50",)
    zone["chat", "AAAA"] = ("2001:db8::b8",)
    zone["git", "A"] = ("192.0.2.123",)
    zone["static", "CNAME"] = (f"{customer}.edge1.example.net",)
    zone["webmail", "CAA"] = ("0 issue ca1.example.org",)
    zone["assets", "TXT"] = (f"owner={customer}; plan=small",)
    zone["cdn", "A"] = ("192.0.2.166",)
    zone["@", "MX"] = ("10 mx1",)
    if extra:
        zone["webmail2", "A"] = ("192.0.2.11",)
