"""Loads and closes two days in sqlite, the statements taken over from PostgreSQL: exit 1 when receipts are gone after the close."""

import sqlite3
import sys
import traceback
from pathlib import Path

import sqlglot
from sqlglot import exp

sys.dont_write_bytecode = True
DAYS = [
    [("k1-mon", 1, "quay", "r1", "tea", "2", "350"), ("k1-mon", 2, "quay", "r1", "deposit", "1", "25"), ("test-9", 1, "lab", "r0", "x", "1", "1")],
    [("k1-tue", 1, "quay", "r2", "jam", "1", "420"), ("k1-tue", 1, "quay", "r2", "jam", "1", "420")],
]


def run(base, folder):
    for path in sorted(folder.glob("*.sql")):
        statement = ""
        for line in path.read_text().splitlines(keepends=True):
            statement += line
            if not sqlite3.complete_statement(statement):
                continue
            node = sqlglot.parse_one(statement, read="postgres")
            if isinstance(node, exp.TruncateTable):
                for table in node.expressions:
                    base.execute(f"DELETE FROM {table.name}")
            else:
                base.execute(statement)
            statement = ""


def main(tree):
    base = sqlite3.connect(":memory:")
    run(base, tree / "schema")
    for day in DAYS:
        base.executemany("INSERT INTO intake_line (file_name, line_no, shop, receipt, article, quantity, cents) VALUES (?, ?, ?, ?, ?, ?, ?)", day)
        run(base, tree / "intake")
        run(base, tree / "close")
    if base.execute("SELECT count(*) FROM shop_day").fetchone()[0] == 0 and base.execute("SELECT count(*) FROM receipt_line").fetchone()[0]:
        raise RuntimeError("no totals were made")
    query = (tree / "queries" / "receipt.sql").read_text()
    found = {receipt: base.execute(query, {"shop": "quay", "receipt": receipt}).fetchall() for receipt in ("r1", "r2")}
    if not all(found.values()):
        gone = [receipt for receipt, lines in found.items() if not lines]
        print(f"after the close the lines of {len(gone)} of 2 receipts are gone: closing the day empties the table that receipt_line reads")
        return 1
    if found["r2"] != [("jam", 1, 420)]:
        raise RuntimeError(f"a line sent twice counts as {found['r2']}")
    print("safe: all receipts are there after two closed days, each line once")
    return 0


try:
    sys.exit(main(Path(sys.argv[1]).resolve()))
except Exception:
    traceback.print_exc()
    sys.exit(3)
