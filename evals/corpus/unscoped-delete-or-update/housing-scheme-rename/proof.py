"""Runs the retention of one scheme in sqlite: exit 1 when records of another scheme are deleted."""

import re
import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


def main(tree):
    base = sqlite3.connect(":memory:")
    for path in sorted((tree / "schema").glob("*.sql")):
        base.executescript(path.read_text())
    tables = [name for name, in base.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY rowid")]
    base.execute("INSERT INTO scheme (id, name) VALUES (1, 'Canal'), (2, 'Hill')")
    base.execute("INSERT INTO resident (id, scheme_id, name) VALUES (1, 1, 'A'), (2, 2, 'B')")
    parents, kids = [], []
    for table in tables:
        columns = [row[1] for row in base.execute(f"PRAGMA table_info({table})")]
        if table in ("scheme", "resident"):
            continue
        day = [name for name in columns if name.endswith("_on")]
        if day:
            parents.append(table)
            base.execute(f"INSERT INTO {table} (id, scheme_id, resident_id, {day[0]}) VALUES (1, 1, 1, '2020-01-01'), (2, 2, 2, '2020-01-01'), (3, 1, 1, '2024-05-01')")
        else:
            kids.append(table)
            base.execute(f"INSERT INTO {table} (id, {columns[1]}, body) VALUES (1, 1, 'x'), (2, 2, 'x'), (3, 3, 'x')")
    for path in sorted((tree / "retention").glob("*.sql")):
        for statement in re.split(r";\s*\n", path.read_text()):
            if statement.strip():
                base.execute(statement, {"scheme": 1, "before": "2022-06-01"})
    lost = []
    for table in parents + kids:
        left = {number for number, in base.execute(f"SELECT id FROM {table}")}
        if 1 in left or 3 not in left:
            raise RuntimeError(f"the retention of scheme 1 does not work for {table}: {left}")
        if 2 not in left:
            lost.append(table)
    for folder in ("exports", "forget", "reports"):
        for path in sorted((tree / folder).glob("*.sql")):
            for statement in re.split(r";\s*\n", path.read_text()):
                if statement.strip():
                    base.execute(statement, {"scheme": 1, "resident": 1, "since": "2024-01-01"})
    for table in parents:
        held = base.execute(f"SELECT resident_id FROM {table} WHERE scheme_id = 2").fetchall()
        if held != [(2,)] and table not in lost:
            lost.append(table)
    if lost:
        print(f"the retention of scheme 1 also deleted the rows of scheme 2 in {', '.join(lost)}")
        return 1
    print("safe: only records of scheme 1 are deleted")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
