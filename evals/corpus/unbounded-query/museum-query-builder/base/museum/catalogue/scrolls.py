"""The scrolls of the museum."""

COLUMNS = "id, number, title, wing, checked"


def search(db, text, wing=None, period=None, limit=40):
    """Scrolls whose title holds the text, narrowed by wing and period where given."""
    sql = f"SELECT {COLUMNS}, value_eur FROM scrolls WHERE title LIKE ?"
    values = [f"%{text}%"]
    if wing is not None:
        sql += " AND wing = ?"
        values.append(wing)
    if period is not None:
        sql += " AND period = ?"
        values.append(period)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=40):
    """Scrolls that were checked from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM scrolls WHERE checked BETWEEN ? AND ? ORDER BY checked LIMIT ?"
    return db.all(sql, (first, last, limit))


def count_of(db, period):
    """How many scrolls there are with this period."""
    return db.all("SELECT COUNT(*) FROM scrolls WHERE period = ?", (period,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM scrolls WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, wing, limit=40):
    """The newest scrolls of one wing, by the day they were checked."""
    return db.all(
        f"SELECT {COLUMNS} FROM scrolls WHERE wing = ? ORDER BY checked DESC LIMIT ?",
        (wing, limit),
    )


def of_period(db, period, lender, limit=80):
    """Scrolls with this period and lender."""
    return db.all(
        f"SELECT {COLUMNS} FROM scrolls WHERE period = ? AND lender = ? ORDER BY title LIMIT ?",
        (period, lender, limit),
    )
