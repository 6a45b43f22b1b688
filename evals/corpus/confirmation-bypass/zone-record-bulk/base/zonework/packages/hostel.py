"""The hostel package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 12


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a hostel customer gets."""
    zone["@", "A"] = ("192.0.2.84",)
    zone["vpn", "A"] = ("198.51.100.94", "203.0.113.150")
    zone["photos", "A"] = ("192.0.2.208",)
    zone["board", "AAAA"] = ("2001:db8::e1",)
    zone["pop", "CAA"] = ("0 issue ca2.example.org",)
    zone["imap", "A"] = ("192.0.2.35",)
    zone["git", "CNAME"] = (f"{customer}.farm4.example.net",)
    zone["www", "CNAME"] = (f"{customer}.pool4.example.net",)
    zone["help", "CAA"] = ("0 issue ca2.example.org",)
    zone["_wiki._tcp", "SRV"] = (f"0 2 443 {customer}-wiki",)
    zone["@", "MX"] = (f"5 {customer}.mail.example.net",)
    if extra:
        zone["map2", "A"] = ("192.0.2.246",)
