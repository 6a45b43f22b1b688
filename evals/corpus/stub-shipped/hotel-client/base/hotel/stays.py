"""Stays of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/stays/{number}")


def create(room, guest, nights):
    return call("POST", "/stays", {"room": room, "guest": guest, "nights": nights})


def every(page=1):
    return call("GET", f"/stays?page={page}")["stays"]


def extend(number):
    return call("POST", f"/stays/{number}/extend")["state"]


def cancel(number):
    return call("POST", f"/stays/{number}/cancel")["state"]
