"""The costumes of the museum."""

COLUMNS = "id, number, title, country, valued"


def newest(db, country, limit=60):
    """The newest costumes of one country, by the day they were valued."""
    return db.all(
        f"SELECT {COLUMNS} FROM costumes WHERE country = ? ORDER BY valued DESC LIMIT ?",
        (country, limit),
    )


def count_of(db, insurer):
    """How many costumes there are with this insurer."""
    return db.all("SELECT COUNT(*) FROM costumes WHERE insurer = ?", (insurer,))[0][0]


def search(db, text, country=None, insurer=None, limit=60):
    """Costumes whose title holds the text, narrowed by country and insurer where given."""
    sql = f"SELECT {COLUMNS}, lux FROM costumes WHERE title LIKE ?"
    values = [f"%{text}%"]
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    if insurer is not None:
        sql += " AND insurer = ?"
        values.append(insurer)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=60):
    """Costumes that were valued from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM costumes WHERE valued BETWEEN ? AND ? ORDER BY valued LIMIT ?"
    return db.all(sql, (first, last, limit))


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM costumes WHERE number = ?", (number,))
    return found[0] if found else None


def of_insurer(db, insurer, wing, limit=120):
    """Costumes with this insurer and wing."""
    return db.all(
        f"SELECT {COLUMNS} FROM costumes WHERE insurer = ? AND wing = ? ORDER BY title LIMIT ?",
        (insurer, wing, limit),
    )
