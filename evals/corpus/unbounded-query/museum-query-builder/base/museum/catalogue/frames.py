"""The frames of the museum."""

COLUMNS = "id, number, style, shelf, valued"


def between(db, first, last, limit=50):
    """Frames that were valued from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM frames WHERE valued BETWEEN ? AND ? ORDER BY valued LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, shelf=None, fund=None, limit=50):
    """Frames whose style holds the text, narrowed by shelf and fund where given."""
    sql = f"SELECT {COLUMNS}, width_mm FROM frames WHERE style LIKE ?"
    values = [f"%{text}%"]
    if shelf is not None:
        sql += " AND shelf = ?"
        values.append(shelf)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY style LIMIT ?", [*values, limit])


def of_fund(db, fund, period, limit=100):
    """Frames with this fund and period."""
    return db.all(
        f"SELECT {COLUMNS} FROM frames WHERE fund = ? AND period = ? ORDER BY style LIMIT ?",
        (fund, period, limit),
    )


def count_of(db, fund):
    """How many frames there are with this fund."""
    return db.all("SELECT COUNT(*) FROM frames WHERE fund = ?", (fund,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM frames WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, shelf, limit=50):
    """The newest frames of one shelf, by the day they were valued."""
    return db.all(
        f"SELECT {COLUMNS} FROM frames WHERE shelf = ? ORDER BY valued DESC LIMIT ?",
        (shelf, limit),
    )
