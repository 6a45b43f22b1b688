"""The seals of the museum."""

COLUMNS = "id, number, title, donor, checked"


def search(db, text, donor=None, room=None, limit=50):
    """Seals whose title holds the text, narrowed by donor and room where given."""
    sql = f"SELECT {COLUMNS}, humidity FROM seals WHERE title LIKE ?"
    values = [f"%{text}%"]
    if donor is not None:
        sql += " AND donor = ?"
        values.append(donor)
    if room is not None:
        sql += " AND room = ?"
        values.append(room)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM seals WHERE number = ?", (number,))
    return found[0] if found else None


def count_of(db, room):
    """How many seals there are with this room."""
    return db.all("SELECT COUNT(*) FROM seals WHERE room = ?", (room,))[0][0]


def newest(db, donor, limit=50):
    """The newest seals of one donor, by the day they were checked."""
    return db.all(
        f"SELECT {COLUMNS} FROM seals WHERE donor = ? ORDER BY checked DESC LIMIT ?",
        (donor, limit),
    )


def of_room(db, room, state, limit=100):
    """Seals with this room and state."""
    return db.all(
        f"SELECT {COLUMNS} FROM seals WHERE room = ? AND state = ? ORDER BY title LIMIT ?",
        (room, state, limit),
    )
