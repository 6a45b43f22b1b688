"""The globes of the museum."""

COLUMNS = "id, number, title, material, acquired"


def of_insurer(db, insurer, lender, limit=100):
    """Globes with this insurer and lender."""
    return db.all(
        f"SELECT {COLUMNS} FROM globes WHERE insurer = ? AND lender = ? ORDER BY title LIMIT ?",
        (insurer, lender, limit),
    )


def count_of(db, insurer):
    """How many globes there are with this insurer."""
    return db.all("SELECT COUNT(*) FROM globes WHERE insurer = ?", (insurer,))[0][0]


def between(db, first, last, limit=50):
    """Globes that were acquired from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM globes WHERE acquired BETWEEN ? AND ? ORDER BY acquired LIMIT ?"
    return db.all(sql, (first, last, limit))


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM globes WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, material=None, insurer=None, limit=50):
    """Globes whose title holds the text, narrowed by material and insurer where given."""
    sql = f"SELECT {COLUMNS}, pieces FROM globes WHERE title LIKE ?"
    values = [f"%{text}%"]
    if material is not None:
        sql += " AND material = ?"
        values.append(material)
    if insurer is not None:
        sql += " AND insurer = ?"
        values.append(insurer)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])
