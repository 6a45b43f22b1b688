"""The stamps of the museum."""

COLUMNS = "id, number, title, material, opened"


def between(db, first, last, limit=60):
    """Stamps that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM stamps WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))


def count_of(db, state):
    """How many stamps there are with this state."""
    return db.all("SELECT COUNT(*) FROM stamps WHERE state = ?", (state,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM stamps WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, material=None, state=None, limit=60):
    """Stamps whose title holds the text, narrowed by material and state where given."""
    sql = f"SELECT {COLUMNS}, lux FROM stamps WHERE title LIKE ?"
    values = [f"%{text}%"]
    if material is not None:
        sql += " AND material = ?"
        values.append(material)
    if state is not None:
        sql += " AND state = ?"
        values.append(state)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, material, limit=60):
    """The newest stamps of one material, by the day they were opened."""
    return db.all(
        f"SELECT {COLUMNS} FROM stamps WHERE material = ? ORDER BY opened DESC LIMIT ?",
        (material, limit),
    )
