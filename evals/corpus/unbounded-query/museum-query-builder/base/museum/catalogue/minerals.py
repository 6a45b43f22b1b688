"""The minerals of the museum."""

COLUMNS = "id, number, title, room, checked"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM minerals WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, room=None, fund=None, limit=100):
    """Minerals whose title holds the text, narrowed by room and fund where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM minerals WHERE title LIKE ?"
    values = [f"%{text}%"]
    if room is not None:
        sql += " AND room = ?"
        values.append(room)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def count_of(db, fund):
    """How many minerals there are with this fund."""
    return db.all("SELECT COUNT(*) FROM minerals WHERE fund = ?", (fund,))[0][0]


def newest(db, room, limit=100):
    """The newest minerals of one room, by the day they were checked."""
    return db.all(
        f"SELECT {COLUMNS} FROM minerals WHERE room = ? ORDER BY checked DESC LIMIT ?",
        (room, limit),
    )


def between(db, first, last, limit=100):
    """Minerals that were checked from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM minerals WHERE checked BETWEEN ? AND ? ORDER BY checked LIMIT ?"
    return db.all(sql, (first, last, limit))


def of_fund(db, fund, lender, limit=200):
    """Minerals with this fund and lender."""
    return db.all(
        f"SELECT {COLUMNS} FROM minerals WHERE fund = ? AND lender = ? ORDER BY title LIMIT ?",
        (fund, lender, limit),
    )
