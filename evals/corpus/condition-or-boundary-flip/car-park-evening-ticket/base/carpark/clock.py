"""Minutes between two times of a stay."""


def minutes(entered, left):
    """Whole minutes; a started minute does not count."""
    return int((left - entered).total_seconds() // 60)
