"""A measured figure, with the promise it is held against."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """One figure of a benchmark."""

    name: str
    value: float
    unit: str = ""
    at_most: float | None = None
    """The promise; None for a figure that only informs."""
    note: str = ""

    @property
    def kept(self) -> bool:
        """True unless a promise is missed."""
        return self.at_most is None or self.value <= self.at_most

    @property
    def line(self) -> str:
        """The figure as it is printed."""
        shown = f"{self.value:,.0f}" if self.value == int(self.value) else f"{self.value:,.3g}"
        parts = [f"  {self.name:<52} {shown:>9} {self.unit:<6}"]
        if self.at_most is not None:
            parts.append(f"at most {self.at_most:g}: {'kept' if self.kept else 'MISSED'}")
        if self.note:
            parts.append(f"({self.note})")
        return " ".join(parts).rstrip()
