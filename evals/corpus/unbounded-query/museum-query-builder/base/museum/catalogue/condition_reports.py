"""The condition reports of the museum."""

COLUMNS = "id, number, summary, state, opened"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM condition_reports WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, state, limit=60):
    """The newest condition reports of one state, by the day they were opened."""
    return db.all(
        f"SELECT {COLUMNS} FROM condition_reports WHERE state = ? ORDER BY opened DESC LIMIT ?",
        (state, limit),
    )


def of_insurer(db, insurer, room, limit=120):
    """Condition reports with this insurer and room."""
    return db.all(
        f"SELECT {COLUMNS} FROM condition_reports WHERE insurer = ? AND room = ? ORDER BY summary LIMIT ?",
        (insurer, room, limit),
    )


def search(db, text, state=None, insurer=None, limit=60):
    """Condition reports whose summary holds the text, narrowed by state and insurer where given."""
    sql = f"SELECT {COLUMNS}, height_mm FROM condition_reports WHERE summary LIKE ?"
    values = [f"%{text}%"]
    if state is not None:
        sql += " AND state = ?"
        values.append(state)
    if insurer is not None:
        sql += " AND insurer = ?"
        values.append(insurer)
    return db.all(sql + " ORDER BY summary LIMIT ?", [*values, limit])


def count_of(db, insurer):
    """How many condition reports there are with this insurer."""
    return db.all("SELECT COUNT(*) FROM condition_reports WHERE insurer = ?", (insurer,))[0][0]


def between(db, first, last, limit=60):
    """Condition reports that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM condition_reports WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))
