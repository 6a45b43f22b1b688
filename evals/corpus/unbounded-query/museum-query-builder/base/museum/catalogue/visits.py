"""The visits of the museum."""

COLUMNS = "id, number, party, room, acquired"


def of_fund(db, fund, wing, limit=50):
    """Visits with this fund and wing."""
    return db.all(
        f"SELECT {COLUMNS} FROM visits WHERE fund = ? AND wing = ? ORDER BY party LIMIT ?",
        (fund, wing, limit),
    )


def count_of(db, fund):
    """How many visits there are with this fund."""
    return db.all("SELECT COUNT(*) FROM visits WHERE fund = ?", (fund,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM visits WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=25):
    """Visits that were acquired from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM visits WHERE acquired BETWEEN ? AND ? ORDER BY acquired LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, room=None, fund=None, limit=25):
    """Visits whose party holds the text, narrowed by room and fund where given."""
    sql = f"SELECT {COLUMNS}, box FROM visits WHERE party LIKE ?"
    values = [f"%{text}%"]
    if room is not None:
        sql += " AND room = ?"
        values.append(room)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY party LIMIT ?", [*values, limit])
