"""The instruments of the museum."""

COLUMNS = "id, number, title, wing, checked"


def by_number(db, number):
    """The one with this number, or None."""
    found = db.all(f"SELECT {COLUMNS} FROM instruments WHERE number = ?", (number,))
    return found[0] if found else None


def search(db, text, wing=None, material=None, limit=40):
    """Instruments whose title holds the text, narrowed by wing and material where given."""
    sql = f"SELECT {COLUMNS}, box FROM instruments WHERE title LIKE ?"
    values = [f"%{text}%"]
    if wing is not None:
        sql += " AND wing = ?"
        values.append(wing)
    if material is not None:
        sql += " AND material = ?"
        values.append(material)
    return db.all(sql + " ORDER BY title LIMIT ?", [*values, limit])


def newest(db, wing, limit=40):
    """The newest instruments of one wing, by the day they were checked."""
    return db.all(
        f"SELECT {COLUMNS} FROM instruments WHERE wing = ? ORDER BY checked DESC LIMIT ?",
        (wing, limit),
    )


def count_of(db, material):
    """How many instruments there are with this material."""
    return db.all("SELECT COUNT(*) FROM instruments WHERE material = ?", (material,))[0][0]


def of_material(db, material, room, limit=80):
    """Instruments with this material and room."""
    return db.all(
        f"SELECT {COLUMNS} FROM instruments WHERE material = ? AND room = ? ORDER BY title LIMIT ?",
        (material, room, limit),
    )
