"""Visits at the gates."""


def pass_gate(db, carrier_id, gate_id, day):
    row = db.execute("SELECT valid_until FROM carrier WHERE id = ?", (carrier_id,)).fetchone()
    if row is None or row[0] < day:
        return None
    made = db.execute("INSERT INTO visit (carrier_id, gate_id, day) VALUES (?, ?, ?)", (carrier_id, gate_id, day))
    return made.lastrowid
