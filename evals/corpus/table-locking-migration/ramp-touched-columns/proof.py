"""Plays the steps against tables of the recorded size: which ALTER TABLE rewrites its table under ACCESS EXCLUSIVE, and for how long."""

import csv
import sys
import traceback
from pathlib import Path

import sqlglot
from sqlglot import exp

sys.dont_write_bytecode = True
VOLATILE = {"clock_timestamp", "gen_random_uuid", "uuid", "random", "rand", "nextval", "timeofday"}
ROWS_PER_SECOND = 400_000  # writing the heap and its indexes again
LIMIT = 3.0


def names(node):
    for call in node.find_all(exp.Func):
        yield (call.name if isinstance(call, exp.Anonymous) else call.sql_name()).lower()


def rewrites(alter):
    """PostgreSQL 11 and later keep a default in the catalogue unless it is volatile; then every row is written."""
    for column in alter.find_all(exp.ColumnDef):
        default = column.find(exp.DefaultColumnConstraint)
        if default is not None and VOLATILE & set(names(default)):
            yield column.name


def main():
    ramp = Path(sys.argv[1]).resolve() / "ramp"
    with (ramp / "statistics.csv").open() as handle:
        rows = {row["relation"]: int(row["live_rows"]) for row in csv.DictReader(handle)}
    harm, seen = [], 0
    for path in sorted((ramp / "steps").glob("*.sql")):
        for statement in sqlglot.parse(path.read_text(), read="postgres"):
            if not isinstance(statement, exp.Alter):
                continue
            seen += 1
            table = statement.this.name
            columns = list(rewrites(statement))
            held = rows[table] / ROWS_PER_SECOND if columns else 0
            if held > LIMIT:
                harm.append(f"{table} is rewritten for {', '.join(columns)}: locked for reads and writes for {held:.0f} seconds")
    if seen < 30:
        raise LookupError("steps not found")
    if harm:
        print("; ".join(harm))
        return 1
    print("safe: no table that takes long is rewritten")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
