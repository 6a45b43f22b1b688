"""The choir package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 1


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a choir customer gets."""
    zone["@", "A"] = ("192.0.2.53",)
    zone["chat", "CAA"] = ("0 issue ca2.example.org",)
    zone["feed", "CNAME"] = (f"{customer}.front1.example.net",)
    zone["vpn", "AAAA"] = ("2001:db8::27",)
    zone["shop", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["map", "A"] = ("198.51.100.184", "203.0.113.24")
    zone["stream", "A"] = ("198.51.100.200", "203.0.113.159")
    zone["lists", "A"] = ("192.0.2.11",)
    zone["pay", "TXT"] = (f"owner={customer}; plan=small",)
    zone["status", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["news", "AAAA"] = ("2001:db8::4c",)
    if extra:
        zone["docs2", "A"] = ("192.0.2.220",)
