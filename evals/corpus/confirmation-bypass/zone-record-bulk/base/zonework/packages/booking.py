"""The booking package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 6


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.153",)
    zone["git", "AAAA"] = ("2001:db8::b3",)
    zone["calendar", "CNAME"] = (f"{customer}.edge3.example.net",)
    zone["wiki", "AAAA"] = ("2001:db8::58",)
    zone["stream", "TXT"] = (f"owner={customer}; plan=large",)
    zone["_photos._tcp", "SRV"] = (f"0 3 443 {customer}-photos",)
    zone["_assets._tcp", "SRV"] = (f"0 7 5222 {customer}-assets",)
    zone["pay", "A"] = ("198.51.100.100", "203.0.113.215")
    zone["board", "TXT"] = (f"owner={customer}; plan=large",)
    zone["@", "MX"] = ("10 mx1", "20 mx2")
    if extra:
        zone["static2", "A"] = ("192.0.2.140",)
