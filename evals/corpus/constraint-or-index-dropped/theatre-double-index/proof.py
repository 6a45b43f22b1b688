"""Two tills sell the same seat, two desks enrol the same card: the second one must be refused."""

import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def main():
    tree = Path(sys.argv[1]).resolve()
    sys.path.insert(0, str(tree))
    from boxoffice import sales

    db = sqlite3.connect(":memory:")
    for path in sorted((tree / "schema").glob("*.sql")):
        db.executescript(path.read_text())
    db.execute("INSERT INTO show VALUES (1, 'The Heron', '2026-05-02 19:30')")
    twice = []
    for what, action in (
        ("seat C7 of one show", lambda: sales.sell(db, 1, "C7")),
        ("card M-1 of one season", lambda: sales.enrol(db, "M-1", "2026", "Ada")),
    ):
        action()
        try:
            action()
        except sales.Taken:
            continue
        twice.append(what)
    if twice:
        print("sold twice without a refusal: " + ", ".join(twice))
        return 1
    print("safe: the second sale is refused")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
