"""The prints of the museum."""

COLUMNS = "id, number, title, period, moved"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM prints WHERE number = ?", (number,))
    return found[0] if found else None


def of_lender(db, lender, material, limit=80):
    """Prints with this lender and material."""
    return db.all(
        f"SELECT {COLUMNS} FROM prints WHERE lender = ? AND material = ? ORDER BY title LIMIT ?",
        (lender, material, limit),
    )


def count_of(db, lender):
    """How many prints there are with this lender."""
    return db.all("SELECT COUNT(*) FROM prints WHERE lender = ?", (lender,))[0][0]


def search(db, text, period=None, lender=None, limit=40):
    """Prints whose title holds the text, narrowed by period and lender where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM prints WHERE title LIKE ?"
    values = [f"%{text}%"]
    if period is not None:
        sql += " AND period = ?"
        values.append(period)
    if lender is not None:
        sql += " AND lender = ?"
        values.append(lender)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, period, limit=40):
    """The newest prints of one period, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM prints WHERE period = ? ORDER BY moved DESC LIMIT ?",
        (period, limit),
    )
