"""The council package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """The names that come with the package."""
    zone["@", "A"] = ("192.0.2.187",)
    zone["cdn", "A"] = ("192.0.2.173",)
    zone["shop", "AAAA"] = ("2001:db8::d0",)
    zone["photos", "A"] = ("198.51.100.106", "203.0.113.10")
    zone["_assets._tcp", "SRV"] = (f"0 8 443 {customer}-assets",)
    zone["smtp", "A"] = ("192.0.2.121",)
    zone["docs", "AAAA"] = ("2001:db8::6",)
    zone["pay", "A"] = ("192.0.2.154",)
    zone["login", "AAAA"] = ("2001:db8::a2",)
    zone["stats", "A"] = ("198.51.100.27", "203.0.113.180")
    zone["stream", "A"] = ("198.51.100.50", "203.0.113.99")
    zone["@", "MX"] = ("10 mx1", "20 mx2")
