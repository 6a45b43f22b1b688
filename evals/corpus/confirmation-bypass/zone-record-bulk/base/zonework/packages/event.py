"""The event package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.37",)
    zone["news", "A"] = ("198.51.100.122", "203.0.113.246")
    zone["mail2", "TXT"] = (f"owner={customer}; plan=large",)
    zone["photos", "A"] = ("198.51.100.48", "203.0.113.152")
    zone["stream", "A"] = ("192.0.2.27",)
    zone["wiki", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["img", "AAAA"] = ("2001:db8::f3",)
    zone["www", "AAAA"] = ("2001:db8::ce",)
    zone["files", "CNAME"] = (f"{customer}.pool4.example.net",)
    zone["webmail", "AAAA"] = ("2001:db8::4b",)
    zone["@", "MX"] = ("10 mx1",)
    if extra:
        zone["shop2", "A"] = ("192.0.2.20",)
        zone["imap2", "A"] = ("192.0.2.180",)
