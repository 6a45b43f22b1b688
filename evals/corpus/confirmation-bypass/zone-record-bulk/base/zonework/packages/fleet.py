"""The fleet package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a fleet customer gets."""
    zone["@", "A"] = ("192.0.2.82",)
    zone["_cdn._tcp", "SRV"] = (f"0 1 443 {customer}-cdn",)
    zone["pay", "A"] = ("192.0.2.176",)
    zone["stats", "CAA"] = ("0 issue ca3.example.org",)
    zone["smtp", "A"] = ("192.0.2.30",)
    zone["map", "A"] = ("192.0.2.70",)
    zone["api", "TXT"] = (f"owner={customer}; plan=small",)
    zone["lists", "AAAA"] = ("2001:db8::c1",)
    zone["mirror", "TXT"] = (f"owner={customer}; plan=small",)
    zone["files", "CAA"] = ("0 issue ca3.example.org",)
    zone["www", "CAA"] = ("0 issue ca3.example.org",)
    zone["webmail", "CAA"] = ("0 issue ca4.example.org",)
    if extra:
        zone["smtp2", "A"] = ("192.0.2.54",)
