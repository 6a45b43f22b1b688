"""The toys of the museum."""

COLUMNS = "id, number, title, fund, moved"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM toys WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, fund, limit=100):
    """The newest toys of one fund, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM toys WHERE fund = ? ORDER BY moved DESC LIMIT ?",
        (fund, limit),
    )


def search(db, text, fund=None, period=None, limit=100):
    """Toys whose title holds the text, narrowed by fund and period where given."""
    sql = f"SELECT {COLUMNS}, grade FROM toys WHERE title LIKE ?"
    values = [f"%{text}%"]
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    if period is not None:
        sql += " AND period = ?"
        values.append(period)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def count_of(db, period):
    """How many toys there are with this period."""
    return db.all("SELECT COUNT(*) FROM toys WHERE period = ?", (period,))[0][0]


def of_period(db, period, keeper, limit=200):
    """Toys with this period and keeper."""
    return db.all(
        f"SELECT {COLUMNS} FROM toys WHERE period = ? AND keeper = ? ORDER BY title LIMIT ?",
        (period, keeper, limit),
    )
