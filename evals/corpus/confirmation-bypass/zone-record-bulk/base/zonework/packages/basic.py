"""The basic package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.252",)
    zone["photos", "CAA"] = ("0 issue ca3.example.org",)
    zone["img", "CNAME"] = (f"{customer}.pool7.example.net",)
    zone["static", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["imap", "A"] = ("198.51.100.22", "203.0.113.84")
    zone["smtp", "A"] = ("192.0.2.125",)
    zone["news", "A"] = ("198.51.100.217", "203.0.113.49")
    zone["api", "CNAME"] = (f"{customer}.front2.example.net",)
    zone["assets", "CNAME"] = (f"{customer}.pool6.example.net",)
    zone["shop", "CAA"] = ("0 issue ca1.example.org",)
    zone["stream", "A"] = ("192.0.2.201",)
    if extra:
        zone["status2", "A"] = ("192.0.2.155",)
        zone["shop2", "A"] = ("192.0.2.175",)
