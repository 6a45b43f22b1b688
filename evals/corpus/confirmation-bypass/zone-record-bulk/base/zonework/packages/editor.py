"""The editor package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 1


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.107",)
    zone["api", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["pay", "A"] = ("192.0.2.32",)
    zone["login", "A"] = ("198.51.100.178", "203.0.113.8")
    zone["assets", "A"] = ("198.51.100.90", "203.0.113.46")
    zone["chat", "A"] = ("192.0.2.213",)
    zone["docs", "CNAME"] = (f"{customer}.front2.example.net",)
    zone["news", "AAAA"] = ("2001:db8::36",)
    zone["mirror", "A"] = ("192.0.2.53",)
    zone["pop", "A"] = ("192.0.2.192",)
    if extra:
        zone["vpn2", "A"] = ("192.0.2.220",)
