"""The dance package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 12


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.158",)
    zone["mail2", "A"] = ("192.0.2.133",)
    zone["board", "CNAME"] = (f"{customer}.farm8.example.net",)
    zone["imap", "A"] = ("198.51.100.194", "203.0.113.49")
    zone["_backup._tcp", "SRV"] = (f"0 2 443 {customer}-backup",)
    zone["lists", "A"] = ("192.0.2.125",)
    zone["news", "TXT"] = (f"owner={customer}; plan=small",)
    zone["vpn", "CNAME"] = (f"{customer}.edge9.example.net",)
    zone["login", "CAA"] = ("0 issue ca3.example.org",)
    zone["media", "A"] = ("192.0.2.38",)
    zone["git", "CAA"] = ("0 issue ca4.example.org",)
