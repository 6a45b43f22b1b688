"""What a stay costs."""

from carpark.clock import minutes
from carpark.tariffs import BY_NAME

DAY = 24 * 60


def due(park, entered, left):
    """Cents for the stay."""
    tariff = BY_NAME[park]
    stay = minutes(entered, left)
    if stay <= tariff.free:
        return 0
    days, rest = divmod(stay, DAY)
    steps = -(-rest // tariff.step)
    return days * tariff.most + min(steps * tariff.cents, tariff.most)
