"""The lamps of the museum."""

COLUMNS = "id, number, title, insurer, moved"


def search(db, text, insurer=None, keeper=None, limit=25):
    """Lamps whose title holds the text, narrowed by insurer and keeper where given."""
    sql = f"SELECT {COLUMNS}, value_eur FROM lamps WHERE title LIKE ?"
    values = [f"%{text}%"]
    if insurer is not None:
        sql += " AND insurer = ?"
        values.append(insurer)
    if keeper is not None:
        sql += " AND keeper = ?"
        values.append(keeper)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def of_keeper(db, keeper, material, limit=50):
    """Lamps with this keeper and material."""
    return db.all(
        f"SELECT {COLUMNS} FROM lamps WHERE keeper = ? AND material = ? ORDER BY title LIMIT ?",
        (keeper, material, limit),
    )


def count_of(db, keeper):
    """How many lamps there are with this keeper."""
    return db.all("SELECT COUNT(*) FROM lamps WHERE keeper = ?", (keeper,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM lamps WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, insurer, limit=25):
    """The newest lamps of one insurer, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM lamps WHERE insurer = ? ORDER BY moved DESC LIMIT ?",
        (insurer, limit),
    )
