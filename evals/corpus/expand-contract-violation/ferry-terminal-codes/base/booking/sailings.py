"""Sailings and what is left on them."""

LANE_METRES = {"Auk": 420.0, "Tern": 310.0}


def next_sailings(db, after, limit=8):
    return db.execute("SELECT id, leaves, vessel FROM sailing WHERE leaves > ? ORDER BY leaves LIMIT ?", (after, limit)).fetchall()


def metres_left(db, sailing_id):
    vessel, taken = db.execute(
        "SELECT sailing.vessel, coalesce(sum(booking.metres), 0) FROM sailing"
        " LEFT JOIN booking ON booking.sailing_id = sailing.id WHERE sailing.id = ?",
        (sailing_id,),
    ).fetchone()
    return LANE_METRES[vessel] - taken
