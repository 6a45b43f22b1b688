"""Plays the migrations that production does not have yet against tables of the recorded size: which lock is held, and for how long."""

import csv
import sys
import traceback
from pathlib import Path

import sqlglot
from sqlglot import exp

sys.dont_write_bytecode = True
ROWS_PER_SECOND = 1_500_000  # sorting and writing an index
LIMIT = 10.0  # seconds for which the ingest can buffer


def stalls(tree):
    db = tree / "db"
    done = set((db / "applied.txt").read_text().split())
    with (db / "table_sizes.csv").open() as handle:
        sizes = {row["table"]: (int(row["rows"]), int(row["writes_per_second"])) for row in csv.DictReader(handle)}
    for path in sorted((db / "migrations").glob("*.sql")):
        if path.name in done:
            continue
        for statement in sqlglot.parse(path.read_text(), read="postgres"):
            if not isinstance(statement, exp.Create) or statement.kind != "INDEX":
                continue
            if statement.args.get("concurrently"):
                continue  # SHARE UPDATE EXCLUSIVE: writers go on
            table = statement.this.args["table"].name
            rows, writes = sizes.get(table, (0, 0))
            held = rows / ROWS_PER_SECOND
            if writes and held > LIMIT:
                yield table, rows, held, writes


def main():
    found = list(stalls(Path(sys.argv[1]).resolve()))
    for table, rows, held, writes in found:
        print(f"a SHARE lock on {table} ({rows} rows) stops {writes} writes a second for {held:.0f} seconds")
    if found:
        return 1
    print("safe: no lock that stops writers is held for more than ten seconds")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
