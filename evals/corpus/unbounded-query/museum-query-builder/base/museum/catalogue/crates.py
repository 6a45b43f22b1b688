"""The crates of the museum."""

COLUMNS = "id, number, label, fund, checked"


def between(db, first, last, limit=100):
    """Crates that were checked from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM crates WHERE checked BETWEEN ? AND ? ORDER BY checked LIMIT ?"
    return db.all(sql, (first, last, limit))


def count_of(db, room):
    """How many crates there are with this room."""
    return db.all("SELECT COUNT(*) FROM crates WHERE room = ?", (room,))[0][0]


def search(db, text, fund=None, room=None, limit=100):
    """Crates whose label holds the text, narrowed by fund and room where given."""
    sql = f"SELECT {COLUMNS}, grade FROM crates WHERE label LIKE ?"
    values = [f"%{text}%"]
    if fund is not None:
        sql += " AND fund = ?"
        values.append(fund)
    if room is not None:
        sql += " AND room = ?"
        values.append(room)
    return db.all(sql + " ORDER BY label LIMIT ?", [*values, limit])


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM crates WHERE number = ?", (number,))
    return found[0] if found else None


def of_room(db, room, wing, limit=200):
    """Crates with this room and wing."""
    return db.all(
        f"SELECT {COLUMNS} FROM crates WHERE room = ? AND wing = ? ORDER BY label LIMIT ?",
        (room, wing, limit),
    )
