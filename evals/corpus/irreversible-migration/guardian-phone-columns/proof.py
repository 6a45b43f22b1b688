"""Takes a register that was filled before the contact points came through the new step up and down again, and compares the numbers."""

import sqlite3
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True
COLUMNS = ("phone", "mobile", "work_phone")


def main():
    sys.path.insert(0, str(Path(sys.argv[1]).resolve()))
    from childcare import schema

    db = sqlite3.connect(":memory:")
    schema.up(db, "0001_people")
    db.execute("INSERT INTO child VALUES (1, 'Mio', '2023-02-11')")
    db.execute("INSERT INTO guardian VALUES (1, 1, 'Ada', '555-0100', '555-0101', '555-0102')")
    db.execute("INSERT INTO guardian VALUES (2, 1, 'Ben', NULL, '555-0103', NULL)")
    db.execute("INSERT INTO carer VALUES (1, 'Cy', '555-0104', '555-0105')")
    db.commit()
    before = db.execute(f"SELECT id, {', '.join(COLUMNS)} FROM guardian ORDER BY id").fetchall()
    for path in schema.steps()[1:]:
        db.executescript(schema.parts(path)[0])
    schema.down(db, "0003_pickup")
    after = db.execute(f"SELECT id, {', '.join(COLUMNS)} FROM guardian ORDER BY id").fetchall()
    gone = [
        (old[0], column, was)
        for old, new in zip(before, after, strict=True)
        for column, was, now in zip(COLUMNS, old[1:], new[1:], strict=True)
        if was != now
    ]
    held = {number for (number,) in db.execute("SELECT number FROM contact_point")}
    gone = [found for found in gone if found[2] not in held]
    if gone:
        print("lost for good, " + ", ".join(f"{column} {was} of guardian {who}" for who, column, was in gone))
        return 1
    print("safe: every number is there again after the way up and down")
    return 0


try:
    code = main()
except Exception:
    traceback.print_exc()
    code = 3
sys.exit(code)
