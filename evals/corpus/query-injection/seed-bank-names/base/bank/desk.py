"""What visitors of the public catalogue and the bank's own desk ask for."""

from bank.queries import run

ORDERS = {"number": "id", "newest": "noted DESC, id"}
LARGEST = 200


def page(connection, kind, form):
    """One page of a kind of record."""
    order = ORDERS.get(form.get("order"), "id")
    count = min(int(form.get("count", 20)), LARGEST)
    return run(connection, f"{kind}_page", order=order, count=count, start=int(form.get("start", 0)))


def find(connection, kind, form):
    """Records in which the words occur."""
    order = ORDERS.get(form.get("order"), "id")
    return run(connection, f"{kind}_search", words=form.get("words", ""), order=order, count=LARGEST)


def those_of(connection, kind, form):
    """Records with one value, such as the seeds of a country."""
    return run(connection, f"{kind}_of", value=form.get("value", ""), count=LARGEST)


def add(connection, kind, /, **values):
    run(connection, f"{kind}_add", **values)


def one(connection, kind, number):
    rows = run(connection, f"{kind}_one", id=number)
    return rows[0] if rows else None
