"""The colocation package."""

from __future__ import annotations

from zonework.compare import Records

MONTHS = 3


def add(zone: Records, customer: str, *, extra: bool = False) -> None:
    """Writes the package's records into those of a zone."""
    zone["@", "A"] = ("192.0.2.147",)
    zone["mirror", "CAA"] = ("0 issue ca4.example.org",)
    zone["img", "CAA"] = ("0 issue ca2.example.org",)
    zone["login", "A"] = ("192.0.2.169",)
    zone["contacts", "A"] = ("192.0.2.190",)
    zone["board", "AAAA"] = ("2001:db8::4e",)
    zone["help", "TXT"] = (f"owner={customer}; plan=small",)
    zone["_pay._tcp", "SRV"] = (f"0 5 5222 {customer}-pay",)
    zone["stats", "CAA"] = ("0 issue ca4.example.org",)
