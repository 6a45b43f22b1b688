"""Lets a tablet send each kind of row twice, as it does when a confirmation is lost, before and after the move to strict tables."""

import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def doubled(db, receive):
    """Tables that take the same row twice."""
    found = []
    tables = [row[0] for row in db.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    for table in tables:
        row = {}
        for _, name, kind, _, _, key in db.execute(f"PRAGMA table_info({table})").fetchall():
            if not key:
                row[name] = "x" if kind.startswith(("TEXT", "VARCHAR", "CHAR")) else 3
        if receive(db, table, [row, row]) == 2:
            found.append(table)
    return found


def main():
    sys.path.insert(0, str(Path(sys.argv[1]).resolve()))
    from survey import store

    old = sqlite3.connect(":memory:")
    store.create(old)
    before = doubled(old, store.receive)
    after = doubled(store.open_store(), store.receive)
    new = [table for table in after if table not in before]
    if new:
        print("a row that is sent twice is now kept twice in " + ", ".join(new))
        return 1
    print("safe: what was kept once is kept once")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
