"""What is declared."""

from dataclasses import dataclass


@dataclass
class Declaration:
    shipment: str
    goods: str
    value: int
    reference: str | None = None
    duty: int | None = None

    @property
    def filed(self):
        return self.duty is not None


@dataclass(frozen=True)
class Receipt:
    reference: str
    duty: int
