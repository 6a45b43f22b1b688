"""A visitor must not learn about loans by the order of the photographs."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


import sqlite3


def run():
    from catalogue.store import connect
    from catalogue import web

    def order_of(name, phone):
        connection = connect()
        connection.executemany(
            "insert into photo (title, place, taken, album) values (?, 'Elm', ?, 'x')", [("A", "1931"), ("B", "1908")]
        )
        connection.execute("insert into loan values (1, 'Ann', ?)", [phone])
        probe = "(select phone>5 from loan)*-id"
        try:
            status, rows = web.photos(connection, {name: probe})
        except sqlite3.Error:
            return None
        return [row["title"] for row in rows] if status == 200 else None

    connection = connect()
    connection.executemany("insert into photo (title, place, taken, album) values (?, 'Elm', ?, 'x')", [("A", "1931"), ("B", "1908")])
    sorted_by = [name for name in ("order", "rank") if [row["title"] for row in web.photos(connection, {name: "taken"})[1]] == ["B", "A"]]
    if not sorted_by:
        raise RuntimeError("sorting does not work")
    for name in ("order", "rank", "album", "caption", "place", "page", "size"):
        low, high = order_of(name, "1"), order_of(name, "9")
        if low != high and low and high:
            return f"the parameter {name} becomes query text: the order of the rows tells a borrower's phone number digit by digit"
    return None


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
