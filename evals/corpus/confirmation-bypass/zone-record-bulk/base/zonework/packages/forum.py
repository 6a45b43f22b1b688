"""The forum package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 12


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a forum customer gets."""
    zone["@", "A"] = ("192.0.2.221",)
    zone["pop", "CNAME"] = (f"{customer}.edge7.example.net",)
    zone["img", "CAA"] = ("0 issue ca3.example.org",)
    zone["assets", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["board", "AAAA"] = ("2001:db8::29",)
    zone["search", "A"] = ("192.0.2.179",)
    zone["wiki", "A"] = ("192.0.2.98",)
    zone["lists", "CAA"] = ("0 issue ca4.example.org",)
    zone["map", "AAAA"] = ("2001:db8::90",)
    zone["photos", "TXT"] = (f"owner={customer}; plan=large",)
    zone["@", "MX"] = (f"5 {customer}.mail.example.net",)
    if extra:
        zone["contacts2", "A"] = ("192.0.2.129",)
