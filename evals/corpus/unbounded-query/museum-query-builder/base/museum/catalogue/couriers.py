"""The couriers of the museum."""

COLUMNS = "id, number, name, room, moved"


def search(db, text, room=None, insurer=None, limit=25):
    """Couriers whose name holds the text, narrowed by room and insurer where given."""
    sql = f"SELECT {COLUMNS}, width_mm FROM couriers WHERE name LIKE ?"
    values = [f"%{text}%"]
    if room is not None:
        sql += " AND room = ?"
        values.append(room)
    if insurer is not None:
        sql += " AND insurer = ?"
        values.append(insurer)
    return db.all(sql + " ORDER BY name LIMIT ?", [*values, limit])


def of_insurer(db, insurer, wing, limit=50):
    """Couriers with this insurer and wing."""
    return db.all(
        f"SELECT {COLUMNS} FROM couriers WHERE insurer = ? AND wing = ? ORDER BY name LIMIT ?",
        (insurer, wing, limit),
    )


def count_of(db, insurer):
    """How many couriers there are with this insurer."""
    return db.all("SELECT COUNT(*) FROM couriers WHERE insurer = ?", (insurer,))[0][0]


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM couriers WHERE number = ?", (number,))
    return found[0] if found else None


def newest(db, room, limit=25):
    """The newest couriers of one room, by the day they were moved."""
    return db.all(
        f"SELECT {COLUMNS} FROM couriers WHERE room = ? ORDER BY moved DESC LIMIT ?",
        (room, limit),
    )


def between(db, first, last, limit=25):
    """Couriers that were moved from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM couriers WHERE moved BETWEEN ? AND ? ORDER BY moved LIMIT ?"
    return db.all(sql, (first, last, limit))
