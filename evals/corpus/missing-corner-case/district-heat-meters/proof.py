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

    store = sqlite3.connect(":memory:")
    for part in sorted((tree / "schema").glob("*.sql")):
        store.executescript(part.read_text("utf-8"))
    store.executescript(
        """
        INSERT INTO house VALUES (1, 'Mill Row', '2');
        INSERT INTO flat VALUES (1, 1, 'ground', 70), (2, 1, 'first', 64), (3, 1, 'attic', 40);
        INSERT INTO meter VALUES ('A', 1, '2022-01-01'), ('B', 2, '2022-01-01'), ('SPARE', NULL, '2022-01-01');
        INSERT INTO mounting VALUES ('A', 1, '2022-02-01', NULL), ('B', 2, '2022-02-01', NULL);
        """
    )
    text = (tree / "reports" / "flats_to_visit.sql").read_text("utf-8")
    doors = [row[2] for row in store.execute(text)]
    if doors == []:
        print("with one spare device in the store the visit list is empty although the attic has no meter")
        return 1
    if doors != ["attic"]:
        print("unexpected list", doors)
        return 4
    print("safe: the flat without a meter is on the list while a spare device lies in the store")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
