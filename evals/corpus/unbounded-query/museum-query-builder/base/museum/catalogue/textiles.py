"""The textiles of the museum."""

COLUMNS = "id, number, title, material, valued"


def count_of(db, fund):
    """How many textiles there are with this fund."""
    return db.all("SELECT COUNT(*) FROM textiles WHERE fund = ?", (fund,))[0][0]


def of_fund(db, fund, wing, limit=100):
    """Textiles with this fund and wing."""
    return db.all(
        f"SELECT {COLUMNS} FROM textiles WHERE fund = ? AND wing = ? ORDER BY title LIMIT ?",
        (fund, wing, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM textiles WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=50):
    """Textiles that were valued from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM textiles WHERE valued BETWEEN ? AND ? ORDER BY valued LIMIT ?"
    return db.all(sql, (first, last, limit))


def search(db, text, material=None, fund=None, limit=50):
    """Textiles whose title holds the text, narrowed by material and fund where given."""
    sql = f"SELECT {COLUMNS}, weight_g FROM textiles WHERE title LIKE ?"
    values = [f"%{text}%"]
    if material is not None:
        sql += " AND material = ?"
        values.append(material)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, material, limit=50):
    """The newest textiles of one material, by the day they were valued."""
    return db.all(
        f"SELECT {COLUMNS} FROM textiles WHERE material = ? ORDER BY valued DESC LIMIT ?",
        (material, limit),
    )
