"""Letters to the actors."""

from payroll.texts import text


def letter(claim) -> str:
    return text(claim.language, claim.state, amount=claim.amount)
