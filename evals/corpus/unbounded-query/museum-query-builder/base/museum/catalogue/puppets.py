"""The puppets of the museum."""

COLUMNS = "id, number, title, insurer, acquired"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM puppets WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, insurer=None, lender=None, limit=40):
    """Puppets whose title holds the text, narrowed by insurer and lender where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM puppets WHERE title LIKE ?"
    values = [f"%{text}%"]
    if insurer is not None:
        sql += " AND insurer = ?"
        values.append(insurer)
    if lender is not None:
        sql += " AND lender = ?"
        values.append(lender)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def of_lender(db, lender, shelf, limit=80):
    """Puppets with this lender and shelf."""
    return db.all(
        f"SELECT {COLUMNS} FROM puppets WHERE lender = ? AND shelf = ? ORDER BY title LIMIT ?",
        (lender, shelf, limit),
    )


def between(db, first, last, limit=40):
    """Puppets that were acquired from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM puppets WHERE acquired BETWEEN ? AND ? ORDER BY acquired LIMIT ?"
    return db.all(sql, (first, last, limit))


def newest(db, insurer, limit=40):
    """The newest puppets of one insurer, by the day they were acquired."""
    return db.all(
        f"SELECT {COLUMNS} FROM puppets WHERE insurer = ? ORDER BY acquired DESC LIMIT ?",
        (insurer, limit),
    )


def count_of(db, lender):
    """How many puppets there are with this lender."""
    return db.all("SELECT COUNT(*) FROM puppets WHERE lender = ?", (lender,))[0][0]
