"""Bills for what was used at a berth."""


def amount(used: str, price: str) -> float:
    """The amount of one line."""
    return round(float(used) * float(price), 2)


def lines(readings: list[dict]) -> list[dict]:
    """The lines of a bill with their amounts."""
    return [{**reading, "amount": f"{amount(reading['used'], reading['price']):.2f}"} for reading in readings]


def total(readings: list[dict]) -> float:
    """What the boat pays."""
    return sum(amount(reading["used"], reading["price"]) for reading in readings)


def letter(berth: str, readings: list[dict]) -> str:
    """The bill as the guest reads it."""
    rows = [f"{line['what']:<8}{line['used']:>8} x {line['price']:>5}{line['amount']:>9}" for line in lines(readings)]
    return "\n".join([f"Berth {berth}", *rows, f"{'total':<8}{total(readings):>24.2f}"])
