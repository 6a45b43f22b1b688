"""The weapons of the museum."""

COLUMNS = "id, number, title, country, opened"


def newest(db, country, limit=50):
    """The newest weapons of one country, by the day they were opened."""
    return db.all(
        f"SELECT {COLUMNS} FROM weapons WHERE country = ? ORDER BY opened DESC LIMIT ?",
        (country, limit),
    )


def count_of(db, room):
    """How many weapons there are with this room."""
    return db.all("SELECT COUNT(*) FROM weapons WHERE room = ?", (room,))[0][0]


def search(db, text, country=None, room=None, limit=50):
    """Weapons whose title holds the text, narrowed by country and room where given."""
    sql = f"SELECT {COLUMNS}, grade FROM weapons WHERE title LIKE ?"
    values = [f"%{text}%"]
    if country is not None:
        sql += " AND country = ?"
        values.append(country)
    if room is not None:
        sql += " AND room = ?"
        values.append(room)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def between(db, first, last, limit=50):
    """Weapons that were opened from the first to the last day."""
    sql = f"SELECT {COLUMNS} FROM weapons WHERE opened BETWEEN ? AND ? ORDER BY opened LIMIT ?"
    return db.all(sql, (first, last, limit))


def of_room(db, room, period, limit=100):
    """Weapons with this room and period."""
    return db.all(
        f"SELECT {COLUMNS} FROM weapons WHERE room = ? AND period = ? ORDER BY title LIMIT ?",
        (room, period, limit),
    )


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM weapons WHERE number = ?", (number,))
    return found[0] if found else None
