"""Loans."""

from dataclasses import dataclass
from datetime import date, timedelta

from lending.branches import Branch, next_open

WEEKS = 3


@dataclass
class Loan:
    toy: str
    family: str
    branch: Branch
    due: date
    returned: date | None = None


def lend(toy: str, family: str, branch: Branch, today: date) -> Loan:
    return Loan(toy, family, branch, next_open(branch, today + timedelta(weeks=WEEKS)))


def give_back(loan: Loan, today: date) -> None:
    loan.returned = today
