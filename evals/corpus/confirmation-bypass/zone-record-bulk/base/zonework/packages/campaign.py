"""The campaign package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 12


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.72",)
    zone["docs", "AAAA"] = ("2001:db8::b8",)
    zone["photos", "TXT"] = (f"owner={customer}; plan=large",)
    zone["stream", "CAA"] = ("0 issue ca1.example.org",)
    zone["board", "A"] = ("192.0.2.153",)
    zone["mirror", "CNAME"] = (f"{customer}.front3.example.net",)
    zone["search", "CNAME"] = (f"{customer}.farm7.example.net",)
    zone["pay", "CAA"] = ("0 issue ca4.example.org",)
    zone["feed", "CAA"] = ("0 issue ca1.example.org",)
    zone["login", "AAAA"] = ("2001:db8::73",)
    if extra:
        zone["pop2", "A"] = ("192.0.2.233",)
