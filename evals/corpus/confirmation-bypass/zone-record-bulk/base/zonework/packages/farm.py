"""The farm package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 3


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a farm customer gets."""
    zone["@", "A"] = ("192.0.2.19",)
    zone["assets", "CNAME"] = (f"{customer}.front9.example.net",)
    zone["stats", "A"] = ("192.0.2.97",)
    zone["chat", "CAA"] = ("0 issue ca4.example.org",)
    zone["smtp", "A"] = ("198.51.100.113", "203.0.113.53")
    zone["login", "A"] = ("198.51.100.76", "203.0.113.244")
    zone["_search._tcp", "SRV"] = (f"0 3 443 {customer}-search",)
    zone["feed", "TXT"] = (f"owner={customer}; plan=large",)
    zone["webmail", "AAAA"] = ("2001:db8::cc",)
    zone["_shop._tcp", "SRV"] = (f"0 7 993 {customer}-shop",)
    zone["@", "MX"] = ("10 mx1",)
