"""Sales at a till."""

import sqlite3


class Taken(Exception):
    pass


def sell(db, show_id, seat, member_id=None):
    try:
        db.execute("INSERT INTO sold_seat (show_id, seat, member_id) VALUES (?, ?, ?)", (show_id, seat, member_id))
    except sqlite3.IntegrityError as error:
        raise Taken(seat) from error


def give_back(db, show_id, seat):
    db.execute("UPDATE sold_seat SET returned = 1 WHERE show_id = ? AND seat = ? AND returned = 0", (show_id, seat))


def enrol(db, card, season, name):
    try:
        db.execute("INSERT INTO member (card, season, name) VALUES (?, ?, ?)", (card, season, name))
    except sqlite3.IntegrityError as error:
        raise Taken(card) from error


def free_seats(db, show_id, seats):
    gone = {row[0] for row in db.execute("SELECT seat FROM sold_seat WHERE show_id = ? AND returned = 0", (show_id,))}
    return [seat for seat in seats if seat not in gone]
