"""The cinema package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 3


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.134",)
    zone["_stats._tcp", "SRV"] = (f"0 6 5222 {customer}-stats",)
    zone["git", "A"] = ("192.0.2.123",)
    zone["media", "A"] = ("192.0.2.180",)
    zone["_chat._tcp", "SRV"] = (f"0 1 5222 {customer}-chat",)
    zone["assets", "A"] = ("198.51.100.189", "203.0.113.176")
    zone["cdn", "AAAA"] = ("2001:db8::ec",)
    zone["photos", "AAAA"] = ("2001:db8::a1",)
    zone["help", "CAA"] = ("0 issue ca1.example.org",)
