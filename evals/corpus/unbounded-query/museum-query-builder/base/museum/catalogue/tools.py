"""The tools of the museum."""

COLUMNS = "id, number, title, material, opened"


def of_wing(db, wing, state, limit=100):
    """Tools with this wing and state."""
    return db.all(
        f"SELECT {COLUMNS} FROM tools WHERE wing = ? AND state = ? ORDER BY title LIMIT ?",
        (wing, state, limit),
    )


def count_of(db, wing):
    """How many tools there are with this wing."""
    return db.all("SELECT COUNT(*) FROM tools WHERE wing = ?", (wing,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM tools WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=50):
    """Tools that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM tools WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, material=None, wing=None, limit=50):
    """Tools whose title holds the text, narrowed by material and wing where given."""
    sql = f"SELECT {COLUMNS}, value_eur FROM tools WHERE title LIKE ?"
    values = [f"%{text}%"]
    if material is not None:
        sql += " AND material = ?"
        values.append(material)
    if wing is not None:
        sql += " AND wing = ?"
        values.append(wing)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, material, limit=50):
    """The newest tools of one material, by the day they were opened."""
    return db.all(
        f"SELECT {COLUMNS} FROM tools WHERE material = ? ORDER BY opened DESC LIMIT ?",
        (material, limit),
    )
