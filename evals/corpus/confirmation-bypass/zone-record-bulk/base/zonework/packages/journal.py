"""The journal package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 3


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a journal customer gets."""
    zone["@", "A"] = ("192.0.2.57",)
    zone["pop", "TXT"] = (f"owner={customer}; plan=small",)
    zone["map", "CNAME"] = (f"{customer}.front4.example.net",)
    zone["photos", "A"] = ("198.51.100.221", "203.0.113.113")
    zone["feed", "CNAME"] = (f"{customer}.front3.example.net",)
    zone["static", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["imap", "A"] = ("192.0.2.188",)
    zone["img", "AAAA"] = ("2001:db8::5b",)
    zone["stats", "A"] = ("192.0.2.126",)
    zone["calendar", "A"] = ("192.0.2.7",)
    zone["stream", "CNAME"] = (f"{customer}.edge4.example.net",)
    zone["files", "A"] = ("198.51.100.18", "203.0.113.211")
    zone["chat", "A"] = ("192.0.2.89",)
    zone["@", "MX"] = ("10 mx1",)
