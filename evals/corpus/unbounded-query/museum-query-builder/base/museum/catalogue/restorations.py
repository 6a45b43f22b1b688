"""The restorations of the museum."""

COLUMNS = "id, number, summary, donor, moved"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM restorations WHERE number = ?", (number,))
    return found[0] if found else None


def between(db, first, last, limit=40):
    """Restorations that were moved from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM restorations WHERE moved BETWEEN ? AND ? ORDER BY moved LIMIT ?"
    return db.all(sql, (first, last, limit))


def newest(db, donor, limit=40):
    """The newest restorations of one donor, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM restorations WHERE donor = ? ORDER BY moved DESC LIMIT ?",
        (donor, limit),
    )


def search(db, text, donor=None, fund=None, limit=40):
    """Restorations whose summary holds the text, narrowed by donor and fund where given."""
    sql = f"SELECT {COLUMNS}, box FROM restorations WHERE summary LIKE ?"
    values = [f"%{text}%"]
    if donor is not None:
        sql += " AND donor = ?"
        values.append(donor)
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    return db.all(sql + " ORDER BY summary LIMIT ?", [*values, limit])


def count_of(db, fund):
    """How many restorations there are with this fund."""
    return db.all("SELECT COUNT(*) FROM restorations WHERE fund = ?", (fund,))[0][0]
