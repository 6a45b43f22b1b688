"""Runs all migrations in sqlite with rows from before the timeline: exit 1 when a recorded fact is in no table any more."""

import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
ROWS = """
INSERT INTO specimen VALUES (1, 'north', '2023-03-01T06:00'), (2, 'south', '2023-03-01T07:00');
INSERT INTO scan_v1 VALUES (1, 1, 'ward', '2023-03-01T06:05'), (2, 2, 'hatch', '2023-03-01T07:20');
INSERT INTO label_v1 VALUES (1, 1, 'p3', '2023-03-01T05:55');
INSERT INTO courier_leg_v1 VALUES (1, 1, 'bike', '2023-03-01T06:10', '2023-03-01T06:40'), (2, 2, 'van', '2023-03-01T07:30', NULL);
INSERT INTO cooling_v1 VALUES (1, 1, 'box-9', '2023-03-01T06:12', '2023-03-01T06:15'), (2, 2, 'box-4', '2023-03-01T07:31', NULL),
  (3, 2, 'box-4', '2023-03-01T09:00', '2023-03-01T08:59');
"""
OLD = {"scan_v1": "station, scanned_at", "label_v1": "printer, printed_at", "courier_leg_v1": "courier, left_at", "cooling_v1": "box, warm_at"}


def facts(base, tables):
    return {(table, *row) for table in tables for row in base.execute(f"SELECT specimen_id, {OLD[table]} FROM {table}")}


def main(tree):
    base = sqlite3.connect(":memory:")
    before = None
    for path in sorted((tree / "migrations").glob("*.sql")):
        if path.name.startswith("0024"):
            base.executescript(ROWS)
            before = facts(base, OLD)
        base.executescript(path.read_text())
    left = {name for name, in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    dropped = [table for table in OLD if table not in left]
    if len(dropped) != 3:
        raise RuntimeError(f"three tables should go, {dropped} went")
    kept = facts(base, [table for table in OLD if table in left])
    moved = set(base.execute("SELECT specimen_id, place, begins FROM timeline"))
    lost = [fact for fact in sorted(before) if fact not in kept and fact[1:] not in moved]
    if lost:
        print(f"{len(lost)} recorded rows are gone, among them {lost[0]}: {lost[0][0]} was dropped and timeline has no copy")
        return 1
    for path in sorted((tree / "reports").glob("*.sql")):
        base.execute(path.read_text()).fetchall()
    print(f"safe: {', '.join(dropped)} are gone and every row is in timeline")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
