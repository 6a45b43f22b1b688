"""The pigments of the museum."""

COLUMNS = "id, number, name, fund, valued"


def search(db, text, fund=None, shelf=None, limit=40):
    """Pigments whose name holds the text, narrowed by fund and shelf where given."""
    sql = f"SELECT {COLUMNS}, lux FROM pigments WHERE name LIKE ?"
    values = [f"%{text}%"]
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    if shelf is not None:
        sql += " AND shelf = ?"
        values.append(shelf)
    return db.all(sql + " ORDER BY name LIMIT ?", [*values, limit])


def count_of(db, shelf):
    """How many pigments there are with this shelf."""
    return db.all("SELECT COUNT(*) FROM pigments WHERE shelf = ?", (shelf,))[0][0]


def newest(db, fund, limit=40):
    """The newest pigments of one fund, by the day they were valued."""
    return db.all(
        f"SELECT {COLUMNS} FROM pigments WHERE fund = ? ORDER BY valued DESC LIMIT ?",
        (fund, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM pigments WHERE number = ?", (number,))
    return found[0] if found else None


def of_shelf(db, shelf, wing, limit=80):
    """Pigments with this shelf and wing."""
    return db.all(
        f"SELECT {COLUMNS} FROM pigments WHERE shelf = ? AND wing = ? ORDER BY name LIMIT ?",
        (shelf, wing, limit),
    )


def between(db, first, last, limit=40):
    """Pigments that were valued from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM pigments WHERE valued BETWEEN ? AND ? ORDER BY valued LIMIT ?"
    return db.all(sql, (first, last, limit))
