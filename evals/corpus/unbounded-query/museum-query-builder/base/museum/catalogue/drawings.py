"""The drawings of the museum."""

COLUMNS = "id, number, title, lender, checked"


def search(db, text, lender=None, donor=None, limit=50):
    """Drawings whose title holds the text, narrowed by lender and donor where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM drawings WHERE title LIKE ?"
    values = [f"%{text}%"]
    if lender is not None:
        sql += " AND lender = ?"
        values.append(lender)
    if donor is not None:
        sql += " AND donor = ?"
        values.append(donor)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM drawings WHERE number = ?", (number,))
    return found[0] if found else None


def count_of(db, donor):
    """How many drawings there are with this donor."""
    return db.all("SELECT COUNT(*) FROM drawings WHERE donor = ?", (donor,))[0][0]


def between(db, first, last, limit=50):
    """Drawings that were checked from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM drawings WHERE checked BETWEEN ? AND ? ORDER BY checked LIMIT ?"
    return db.all(sql, (first, last, limit))


def newest(db, lender, limit=50):
    """The newest drawings of one lender, by the day they were checked."""
    return db.all(
        f"SELECT {COLUMNS} FROM drawings WHERE lender = ? ORDER BY checked DESC LIMIT ?",
        (lender, limit),
    )
