"""Alarm levels."""


def level(metres: float) -> str:
    """Which flag the harbour hoists."""
    if metres >= 4.5:
        return "red"
    return "yellow" if metres >= 3.8 else "none"
