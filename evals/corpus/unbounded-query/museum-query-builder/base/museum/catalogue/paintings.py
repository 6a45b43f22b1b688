"""The paintings of the museum."""

COLUMNS = "id, number, title, fund, opened"


def of_keeper(db, keeper, country, limit=120):
    """Paintings with this keeper and country."""
    return db.all(
        f"SELECT {COLUMNS} FROM paintings WHERE keeper = ? AND country = ? ORDER BY title LIMIT ?",
        (keeper, country, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM paintings WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, fund=None, keeper=None, limit=60):
    """Paintings whose title holds the text, narrowed by fund and keeper where given."""
    sql = f"SELECT {COLUMNS}, pieces FROM paintings WHERE title LIKE ?"
    values = [f"%{text}%"]
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    if keeper is not None:
        sql += " AND keeper = ?"
        values.append(keeper)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, fund, limit=60):
    """The newest paintings of one fund, by the day they were opened."""
    return db.all(
        f"SELECT {COLUMNS} FROM paintings WHERE fund = ? ORDER BY opened DESC LIMIT ?",
        (fund, limit),
    )


def count_of(db, keeper):
    """How many paintings there are with this keeper."""
    return db.all("SELECT COUNT(*) FROM paintings WHERE keeper = ?", (keeper,))[0][0]
