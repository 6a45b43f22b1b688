"""The festival package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Adds what a festival customer gets."""
    zone["@", "A"] = ("192.0.2.240",)
    zone["_smtp._tcp", "SRV"] = (f"0 4 5222 {customer}-smtp",)
    zone["stream", "A"] = ("192.0.2.197",)
    zone["news", "TXT"] = (f"owner={customer}; plan=large",)
    zone["static", "AAAA"] = ("2001:db8::6d",)
    zone["_photos._tcp", "SRV"] = (f"0 8 993 {customer}-photos",)
    zone["backup", "CAA"] = ("0 issue ca1.example.org",)
    zone["files", "A"] = ("192.0.2.70",)
    zone["chat", "A"] = ("192.0.2.1",)
    zone["www", "TXT"] = (f"owner={customer}; plan=large",)
    zone["assets", "CAA"] = ("0 issue ca1.example.org",)
    zone["lists", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["status", "CNAME"] = (f"{customer}.edge1.example.net",)
    if extra:
        zone["stats2", "A"] = ("192.0.2.136",)
