"""The guesthouse package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a guesthouse customer gets."""
    zone["@", "A"] = ("192.0.2.223",)
    zone["stream", "CNAME"] = (f"{customer}.front9.example.net",)
    zone["calendar", "A"] = ("192.0.2.3",)
    zone["_lists._tcp", "SRV"] = (f"0 8 443 {customer}-lists",)
    zone["wiki", "CAA"] = ("0 issue ca4.example.org",)
    zone["_stats._tcp", "SRV"] = (f"0 2 443 {customer}-stats",)
    zone["smtp", "A"] = ("192.0.2.62",)
    zone["search", "A"] = ("192.0.2.212",)
    zone["login", "AAAA"] = ("2001:db8::6a",)
    zone["mirror", "CNAME"] = (f"{customer}.edge7.example.net",)
    zone["imap", "CAA"] = ("0 issue ca2.example.org",)
    zone["docs", "CNAME"] = (f"{customer}.pool3.example.net",)
    zone["webmail", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["@", "MX"] = ("10 mx1",)
