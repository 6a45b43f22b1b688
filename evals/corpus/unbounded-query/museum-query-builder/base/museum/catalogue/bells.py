"""The bells of the museum."""

COLUMNS = "id, number, title, material, opened"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM bells WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, material, limit=25):
    """The newest bells of one material, by the day they were opened."""
    return db.all(
        f"SELECT {COLUMNS} FROM bells WHERE material = ? ORDER BY opened DESC LIMIT ?",
        (material, limit),
    )


def search(db, text, material=None, fund=None, limit=25):
    """Bells whose title holds the text, narrowed by material and fund where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM bells WHERE title LIKE ?"
    values = [f"%{text}%"]
    if material is not None:
        sql += " AND material = ?"
        values.append(material)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=25):
    """Bells that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM bells WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))


def count_of(db, fund):
    """How many bells there are with this fund."""
    return db.all("SELECT COUNT(*) FROM bells WHERE fund = ?", (fund,))[0][0]
