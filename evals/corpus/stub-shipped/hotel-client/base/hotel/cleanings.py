"""Cleanings of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/cleanings/{number}")


def create(room, minutes, shift):
    return call("POST", "/cleanings", {"room": room, "minutes": minutes, "shift": shift})


def every(page=1):
    return call("GET", f"/cleanings?page={page}")["cleanings"]


def finish(number):
    return call("POST", f"/cleanings/{number}/finish")["state"]
