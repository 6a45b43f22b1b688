"""The gallery package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a gallery customer gets."""
    zone["@", "A"] = ("192.0.2.234",)
    zone["pay", "CNAME"] = (f"{customer}.pool1.example.net",)
    zone["stream", "CAA"] = ("0 issue ca2.example.org",)
    zone["backup", "A"] = ("192.0.2.223",)
    zone["login", "AAAA"] = ("2001:db8::5e",)
    zone["map", "A"] = ("192.0.2.191",)
    zone["calendar", "AAAA"] = ("2001:db8::3c",)
    zone["vpn", "TXT"] = (f"owner={customer}; plan=small",)
    zone["mail2", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["git", "CAA"] = ("0 issue ca1.example.org",)
    zone["@", "MX"] = (f"5 {customer}.mail.example.net",)
    if extra:
        zone["chat2", "A"] = ("192.0.2.66",)
        zone["login2", "A"] = ("192.0.2.181",)
