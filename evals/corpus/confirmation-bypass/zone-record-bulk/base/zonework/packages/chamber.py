"""The chamber package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 3


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a chamber customer gets."""
    zone["@", "A"] = ("192.0.2.144",)
    zone["www", "CNAME"] = (f"{customer}.edge3.example.net",)
    zone["shop", "A"] = ("192.0.2.103",)
    zone["map", "CAA"] = ("0 issue ca1.example.org",)
    zone["feed", "CNAME"] = (f"{customer}.edge9.example.net",)
    zone["stats", "A"] = ("192.0.2.49",)
    zone["assets", "A"] = ("192.0.2.156",)
    zone["status", "CNAME"] = (f"{customer}.front5.example.net",)
    zone["api", "AAAA"] = ("2001:db8::1a",)
    zone["_git._tcp", "SRV"] = (f"0 7 443 {customer}-git",)
    zone["photos", "A"] = ("192.0.2.71",)
    zone["_login._tcp", "SRV"] = (f"0 2 5222 {customer}-login",)
    zone["contacts", "AAAA"] = ("2001:db8::a8",)
    zone["@", "MX"] = (f"5 {customer}.mail.example.net",)
    if extra:
        zone["stream2", "A"] = ("192.0.2.11",)
        zone["mail22", "A"] = ("192.0.2.11",)
