"""The ceramics of the museum."""

COLUMNS = "id, number, title, country, moved"


def newest(db, country, limit=40):
    """The newest ceramics of one country, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM ceramics WHERE country = ? ORDER BY moved DESC LIMIT ?",
        (country, limit),
    )


def count_of(db, state):
    """How many ceramics there are with this state."""
    return db.all("SELECT COUNT(*) FROM ceramics WHERE state = ?", (state,))[0][0]


def of_state(db, state, keeper, limit=80):
    """Ceramics with this state and keeper."""
    return db.all(
        f"SELECT {COLUMNS} FROM ceramics WHERE state = ? AND keeper = ? ORDER BY title LIMIT ?",
        (state, keeper, limit),
    )


def search(db, text, country=None, state=None, limit=40):
    """Ceramics whose title holds the text, narrowed by country and state where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM ceramics WHERE title LIKE ?"
    values = [f"%{text}%"]
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    if state is not None:
        sql += " AND state = ?"
        values.append(state)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM ceramics WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=40):
    """Ceramics that were moved from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM ceramics WHERE moved BETWEEN ? AND ? ORDER BY moved LIMIT ?"
    return db.all(sql, (first, last, limit))
