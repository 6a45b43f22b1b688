"""The kiosk package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.37",)
    zone["_stats._tcp", "SRV"] = (f"0 1 443 {customer}-stats",)
    zone["webmail", "CAA"] = ("0 issue ca4.example.org",)
    zone["media", "AAAA"] = ("2001:db8::1",)
    zone["assets", "AAAA"] = ("2001:db8::a0",)
    zone["backup", "AAAA"] = ("2001:db8::15",)
    zone["www", "A"] = ("198.51.100.61", "203.0.113.216")
    zone["contacts", "AAAA"] = ("2001:db8::40",)
    zone["pay", "A"] = ("192.0.2.245",)
    zone["imap", "AAAA"] = ("2001:db8::bf",)
    zone["help", "AAAA"] = ("2001:db8::b8",)
    if extra:
        zone["files2", "A"] = ("192.0.2.182",)
