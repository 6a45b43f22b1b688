"""The lab package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.39",)
    zone["shop", "TXT"] = (f"owner={customer}; plan=small",)
    zone["_wiki._tcp", "SRV"] = (f"0 9 5222 {customer}-wiki",)
    zone["media", "AAAA"] = ("2001:db8::bd",)
    zone["backup", "CAA"] = ("0 issue ca3.example.org",)
    zone["_api._tcp", "SRV"] = (f"0 7 443 {customer}-api",)
    zone["feed", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["_news._tcp", "SRV"] = (f"0 1 5222 {customer}-news",)
    zone["pay", "A"] = ("192.0.2.117",)
    zone["map", "CAA"] = ("0 issue ca1.example.org",)
    zone["docs", "CAA"] = ("0 issue ca4.example.org",)
    zone["chat", "A"] = ("192.0.2.6",)
    zone["webmail", "TXT"] = (f"owner={customer}; plan=small",)
    zone["@", "MX"] = (f"5 {customer}.mail.example.net",)
    if extra:
        zone["board2", "A"] = ("192.0.2.99",)
        zone["contacts2", "A"] = ("192.0.2.251",)
