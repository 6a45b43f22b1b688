"""Fills each register with objects that differ in one part of the key only, goes up and down, and compares what people wrote."""

import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def rows(db, name, columns):
    return sorted(db.execute(f"SELECT {', '.join(columns)} FROM {name}").fetchall())


def main():
    sys.path.insert(0, str(Path(sys.argv[1]).resolve()))
    from collection import steps

    db = sqlite3.connect(":memory:")
    steps.create(db)
    before = {}
    for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall():
        info = db.execute(f"PRAGMA table_info({name})").fetchall()
        columns = [row[1] for row in info]
        keys = [row[1] for row in info if row[5]]
        for number in range(4):
            # 1 1, 1 2, 2 1, 2 2 for two parts; 1 to 4 for one
            key = [str(number + 1)] if len(keys) == 1 else [str(number // 2 + 1), str(number % 2 + 1)]
            rest = [column for column in columns if column not in keys]
            values = key + [number if column.endswith(("_mm", "_g")) else f"{column} as written, {number}" for column in rest]
            marks = ", ".join("?" * len(values))
            db.execute(f"INSERT INTO {name} ({', '.join(keys + rest)}) VALUES ({marks})", values)
        before[name] = (columns, rows(db, name, columns))
    db.commit()
    steps.up(db)
    steps.down(db)
    for name, (columns, was) in before.items():
        now = rows(db, name, columns)
        if now != was:
            wrong = sum(a != b for a, b in zip(was, now, strict=True))
            print(f"{name}: after the way down {wrong} of {len(was)} objects carry the text of another object")
            return 1
    print(f"safe: the texts of {len(before)} registers come back word for word")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
