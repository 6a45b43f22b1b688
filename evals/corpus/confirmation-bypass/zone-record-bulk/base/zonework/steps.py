"""What is done to a zone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    ADD = "add"
    CHANGE = "change"
    REMOVE = "remove"


@dataclass(frozen=True)
class Step:
    kind: Kind
    name: str
    type: str
    values: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"{self.kind.value} {self.name} {self.type} {' '.join(self.values)}".rstrip()
