"""The clinic package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a clinic customer gets."""
    zone["@", "A"] = ("192.0.2.16",)
    zone["www", "CNAME"] = (f"{customer}.edge6.example.net",)
    zone["files", "CNAME"] = (f"{customer}.front3.example.net",)
    zone["git", "CAA"] = ("0 issue ca3.example.org",)
    zone["board", "A"] = ("192.0.2.17",)
    zone["pay", "A"] = ("192.0.2.232",)
    zone["_news._tcp", "SRV"] = (f"0 4 443 {customer}-news",)
    zone["_docs._tcp", "SRV"] = (f"0 5 993 {customer}-docs",)
    zone["mirror", "A"] = ("192.0.2.243",)
    zone["search", "CNAME"] = (f"{customer}.pool2.example.net",)
    zone["stream", "CNAME"] = (f"{customer}.farm6.example.net",)
    zone["media", "AAAA"] = ("2001:db8::1b",)
    zone["@", "MX"] = ("10 mx1",)
