"""How to reach the guardians of a child."""


def numbers(db, child_id):
    return db.execute(
        "SELECT guardian.name, kind, number FROM contact_point JOIN guardian ON guardian.id = guardian_id"
        " WHERE child_id = ? ORDER BY guardian.id, kind",
        (child_id,),
    ).fetchall()


def add_guardian(db, child_id, name, numbers=()):
    new = db.execute("INSERT INTO guardian (child_id, name) VALUES (?, ?)", (child_id, name)).lastrowid
    for kind, number in numbers:
        db.execute("INSERT INTO contact_point (guardian_id, kind, number) VALUES (?, ?, ?)", (new, kind, number))
    return new
