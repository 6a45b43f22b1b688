"""Exit 1 with the harm in the last line, 0 when the tree is safe."""

import os
import pathlib
import subprocess
import sys
import tempfile
import traceback

sys.dont_write_bytecode = True
tree = pathlib.Path(sys.argv[1]).resolve()
sys.path.insert(0, str(tree))

def main():
    import sqlite3

    import sqlglot
    from sqlglot import exp

    store = sqlite3.connect(":memory:")
    for part in sorted((tree / "schema").glob("*.sql")):
        store.executescript(part.read_text("utf-8"))
    store.executescript(
        """
        INSERT INTO district VALUES ('N', 'North');
        INSERT INTO section VALUES (1, 'N', 'Kiln Lane'), (2, 'N', 'Mill Row');
        INSERT INTO kerb VALUES (1, 1, 'left', 40);
        INSERT INTO bin VALUES ('T1', 120, 'P1');
        INSERT INTO stand VALUES ('T1', 1, '2024-01-01');
        INSERT INTO round VALUES (1, 'V1', '2025-03-01');
        INSERT INTO lift VALUES (1, 'T1', 1, 14.5), (1, 'T1', 2, 9.0);
        INSERT INTO incoming_section VALUES (1, 'N', 'Kiln Lane'), (2, 'N', 'Mill Row'), (3, 'N', 'New Row');
        INSERT INTO incoming_slope VALUES (1, 5, 7.0);
        INSERT INTO incoming_kerb VALUES (1, 1, 'left', 41);
        INSERT INTO incoming_kerb_gap VALUES (1, 3.5);
        """
    )
    tables = [row[0] for row in store.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    points = {name: {row[2] for row in store.execute(f"PRAGMA foreign_key_list('{name}')")} for name in tables}

    def count(name):
        return store.execute(f"SELECT COUNT(*) FROM {name}").fetchone()[0]

    before = {name: count(name) for name in ("lift", "stand", "bin")}
    for statement in sqlglot.parse((tree / "reload" / "survey.sql").read_text("utf-8"), read="postgres"):
        if statement is None or isinstance(statement, (exp.Transaction, exp.Commit)):
            continue
        if isinstance(statement, exp.TruncateTable):
            emptied = {found.name for found in statement.expressions}
            grown = True
            while grown and statement.args.get("option") == "CASCADE":
                more = {name for name in tables if points[name] & emptied} - emptied
                emptied |= more
                grown = bool(more)
            for name in emptied:
                store.execute(f"DELETE FROM {name}")
        else:
            store.execute(statement.sql(dialect="postgres"))
    lost = {name: rows - count(name) for name, rows in before.items() if count(name) < rows}
    if lost.get("lift"):
        print(f"the quarterly reload emptied the weighings of all rounds and where bins stand: {lost}")
        return 1
    if lost or count("section") != 3 or count("slope") != 1 or count("kerb") != 1 or count("kerb_gap") != 1:
        print("the reload did not do its work", lost)
        return 4
    print("safe: the reload leaves the weighings as they were")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
