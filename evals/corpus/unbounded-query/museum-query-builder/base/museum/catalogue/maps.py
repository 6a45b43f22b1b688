"""The maps of the museum."""

COLUMNS = "id, number, title, period, opened"


def between(db, first, last, limit=25):
    """Maps that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM maps WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, period=None, wing=None, limit=25):
    """Maps whose title holds the text, narrowed by period and wing where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM maps WHERE title LIKE ?"
    values = [f"%{text}%"]
    if period is not None:
        sql += " AND period = ?"
        values.append(period)
    if wing is not None:
        sql += " AND wing = ?"
        values.append(wing)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def count_of(db, wing):
    """How many maps there are with this wing."""
    return db.all("SELECT COUNT(*) FROM maps WHERE wing = ?", (wing,))[0][0]


def of_wing(db, wing, room, limit=50):
    """Maps with this wing and room."""
    return db.all(
        f"SELECT {COLUMNS} FROM maps WHERE wing = ? AND room = ? ORDER BY title LIMIT ?",
        (wing, room, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM maps WHERE number = ?", (number,))
    return found[0] if found else None
