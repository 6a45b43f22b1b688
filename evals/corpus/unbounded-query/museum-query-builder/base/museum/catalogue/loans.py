"""The loans of the museum."""

COLUMNS = "id, number, purpose, keeper, opened"


def of_wing(db, wing, material, limit=50):
    """Loans with this wing and material."""
    return db.all(
        f"SELECT {COLUMNS} FROM loans WHERE wing = ? AND material = ? ORDER BY purpose LIMIT ?",
        (wing, material, limit),
    )


def count_of(db, wing):
    """How many loans there are with this wing."""
    return db.all("SELECT COUNT(*) FROM loans WHERE wing = ?", (wing,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM loans WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=25):
    """Loans that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM loans WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, keeper=None, wing=None, limit=25):
    """Loans whose purpose holds the text, narrowed by keeper and wing where given."""
    sql = f"SELECT {COLUMNS}, pieces FROM loans WHERE purpose LIKE ?"
    values = [f"%{text}%"]
    if keeper is not None:
        sql += " AND keeper = ?"
        values.append(keeper)
    if wing is not None:
        sql += " AND wing = ?"
        values.append(wing)
    return db.all(sql + " ORDER BY purpose LIMIT ?", [*values, limit])
