"""Stores a dispute about the highest identifiers in use, with the ranges that PostgreSQL gives to the declared column types."""

import csv
import sys
import traceback
from pathlib import Path

import sqlglot
from sqlglot import exp

sys.dont_write_bytecode = True
BITS = {exp.DataType.Type.SMALLINT: 16, exp.DataType.Type.INT: 32, exp.DataType.Type.BIGINT: 64}


def columns(folder):
    """(table, column, bits, referenced table, referenced column) of each whole-number column that refers to another table."""
    for path in sorted(folder.glob("*.sql")):
        for made in sqlglot.parse(path.read_text(), read="postgres"):
            if not isinstance(made, exp.Create) or made.kind != "TABLE":
                continue
            table = made.find(exp.Table).name
            for column in made.find_all(exp.ColumnDef):
                bits = BITS.get(column.kind.this)
                reference = column.find(exp.Reference)
                if bits and reference:
                    target = reference.find(exp.Table).name
                    yield table, column.name, bits, target


def main():
    folder = Path(sys.argv[1]).resolve() / "ddl"
    with (folder / "high_water.csv").open() as handle:
        highest = {row["relation"]: int(row["highest"]) for row in csv.DictReader(handle) if row["identifier"] == "id"}
    seen = list(columns(folder))
    if not any(table == "dispute" for table, *_ in seen):
        raise LookupError("no table dispute")
    for table, column, bits, target in seen:
        value = highest.get(target, 0)
        if value > 2 ** (bits - 1) - 1:
            print(f"INSERT INTO {table}: {target} {value} is out of range for {column}, {bits} bits: it cannot be stored")
            return 1
    print("safe: the highest identifiers in use fit all columns")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
