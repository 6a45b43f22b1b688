"""Codes of the doors."""

from __future__ import annotations


class Store:
    def __init__(self, codes: dict[str, str] | None = None) -> None:
        self.codes = codes

    def ping(self) -> bool:
        """True when codes can be read."""
        return self.codes is not None

    def door(self, code: str) -> str | None:
        return (self.codes or {}).get(code)
