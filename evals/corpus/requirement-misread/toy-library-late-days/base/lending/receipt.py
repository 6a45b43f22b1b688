"""What the counter prints when a toy comes back."""

from lending.loans import Loan


def lines(loan: Loan) -> list[str]:
    return [f"{loan.family}: {loan.toy}", f"due {loan.due.isoformat()}, back {loan.returned.isoformat()}"]
