"""The library package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 24


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.214",)
    zone["contacts", "A"] = ("192.0.2.150",)
    zone["mail2", "A"] = ("192.0.2.145",)
    zone["media", "AAAA"] = ("2001:db8::f4",)
    zone["docs", "A"] = ("198.51.100.93", "203.0.113.75")
    zone["stream", "TXT"] = (f"owner={customer}; plan=medium",)
    zone["static", "CAA"] = ("0 issue ca4.example.org",)
    zone["news", "AAAA"] = ("2001:db8::1",)
    zone["login", "AAAA"] = ("2001:db8::92",)
    zone["img", "A"] = ("192.0.2.114",)
    zone["pop", "AAAA"] = ("2001:db8::58",)
    if extra:
        zone["photos2", "A"] = ("192.0.2.141",)
        zone["wiki2", "A"] = ("192.0.2.240",)
