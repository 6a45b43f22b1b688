"""A visitor of the catalogue types quotes into the search; words that occur nowhere must not find anything."""

import pathlib
import sys
import traceback

sys.dont_write_bytecode = True
TREE = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(TREE))


import sqlite3


def run():
    from bank import desk
    from bank.queries import QUERIES
    from bank.store import connect

    connection = connect()
    kinds = sorted({name.rpartition("_")[0] for name in QUERIES if name.endswith("_search")})
    if len(kinds) != 13:
        raise RuntimeError(f"kinds are missing: {kinds}")
    for kind in kinds:
        columns = {"receiver": "Garden", "town": "Elm", "vials": 2, "carrier": "rail"} if kind == "parcels" else None
        if columns:
            desk.add(connection, kind, **columns, noted="2025-02-01")
        else:
            table = connection.execute(f"select * from ({QUERIES[kind + '_one']})", {"id": 1}).description
            values = {name: 7 if name in NUMBERS else "Elm" for name, *_ in table if name not in ("id", "state")}
            desk.add(connection, kind, **values)
        found = desk.find(connection, kind, {"words": "lm"}) + desk.find(connection, kind, {"words": ""})
        if not found:
            raise RuntimeError(f"{kind} finds nothing")
    for kind in kinds:
        for ask, key in ((desk.find, "words"), (desk.those_of, "value")):
            for text in ("qqq' or 1 or '", "qqq%' or 1) or ('"):
                try:
                    rows = ask(connection, kind, {key: text})
                except sqlite3.Error:
                    continue
                if rows:
                    return f"the {key} {text!r} became a part of the query text of {kind}: all its rows are answered"
    return None


NUMBERS = ("grams", "parcels", "seeds", "degrees", "percent", "plants", "vials", "days", "insects", "hours", "pixels")


if __name__ == "__main__":
    try:
        harm = run()
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    print(harm or "safe")
    sys.exit(1 if harm else 0)
