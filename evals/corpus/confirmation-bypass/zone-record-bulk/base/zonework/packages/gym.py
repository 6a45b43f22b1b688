"""The gym package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a gym customer gets."""
    zone["@", "A"] = ("192.0.2.139",)
    zone["board", "A"] = ("192.0.2.45",)
    zone["pay", "CAA"] = ("0 issue ca2.example.org",)
    zone["search", "TXT"] = (f"owner={customer}; plan=large",)
    zone["news", "A"] = ("192.0.2.190",)
    zone["wiki", "CAA"] = ("0 issue ca1.example.org",)
    zone["imap", "A"] = ("192.0.2.99",)
    zone["mail2", "TXT"] = (f"owner={customer}; plan=large",)
    zone["www", "A"] = ("198.51.100.59", "203.0.113.173")
    zone["cdn", "TXT"] = (f"owner={customer}; plan=large",)
