"""Expense claims."""

from dataclasses import dataclass


@dataclass
class Claim:
    actor: str
    amount: int
    state: str = "open"  # open, then paid
    language: str = "en"


def pay(claims: list[Claim], bank) -> int:
    """Pays what is open; returns the sum."""
    total = 0
    for claim in claims:
        if claim.state != "open":
            continue
        bank.transfer(claim.actor, claim.amount)
        claim.state = "paid"
        total += claim.amount
    return total
