"""The provider's interface, kept in memory here; the real client has the same methods."""

from __future__ import annotations


class Provider:
    def __init__(self, records: dict[tuple[str, str], tuple[str, ...]]) -> None:
        self.records = dict(records)
        self.calls = 0

    def put(self, name: str, type_: str, values: tuple[str, ...]) -> None:
        self.calls += 1
        self.records[name, type_] = values

    def drop(self, name: str, type_: str) -> None:
        self.calls += 1
        del self.records[name, type_]

    def bulk(self, changes: list[tuple[str, str, tuple[str, ...]]]) -> None:
        """All changes in one call; a record without values goes."""
        self.calls += 1
        for name, type_, values in changes:
            if values:
                self.records[name, type_] = tuple(values)
            else:
                self.records.pop((name, type_), None)
