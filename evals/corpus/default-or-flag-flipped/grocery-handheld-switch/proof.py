"""Creates the database before and after the migration in sqlite: exit 1 when a picker is told to take another article than was ordered."""

import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
ORDERS = """
INSERT INTO article VALUES (1, 'oat drink', 'dry 4', 0, 2), (2, 'almond drink', 'dry 5', 80, 1), (3, 'butter', 'cold 1', 40, NULL);
INSERT INTO order_line VALUES (70, 1, 2), (70, 3, 1);
"""


def views(base, tree):
    for path in sorted((tree / "views").glob("*.sql")):
        base.executescript(path.read_text())


def main(tree):
    base = sqlite3.connect(":memory:")
    for path in sorted((tree / "schema").glob("*.sql")):
        base.executescript(path.read_text())
    base.executescript(ORDERS)
    for path in sorted((tree / "migrations").glob("*.sql")):
        base.executescript(path.read_text())
    views(base, tree)
    if base.execute("SELECT step, steps, next_shelf FROM progress WHERE order_id = 70 ORDER BY step").fetchall() != [(1, 2, "cold 1"), (2, 2, None)]:
        raise RuntimeError("the progress bar does not work")
    told = {name for name, in base.execute("SELECT name FROM screen WHERE order_id = 70")}
    if told != {"oat drink", "butter"}:
        print(f"with the progress bar on, the handheld of order 70 says {sorted(told)} where oat drink and butter were ordered")
        return 1
    print("safe: the progress bar is on and the pickers are told what was ordered")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
