"""The packages that customers can book, one module each."""

from __future__ import annotations

from importlib import import_module

from zonework.compare import Records


def zone_of(customer: str, packages: list[str], *, extra: bool = False) -> Records:
    """The records that a customer's packages come to; the later one wins."""
    zone: Records = {}
    for name in packages:
        import_module(f"zonework.packages.{name}").add(zone, customer, extra=extra)
    return zone
