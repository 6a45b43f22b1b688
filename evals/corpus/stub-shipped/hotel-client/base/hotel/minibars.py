"""Minibars of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/minibars/{number}")


def create(room, item, count):
    return call("POST", "/minibars", {"room": room, "item": item, "count": count})


def every(page=1):
    return call("GET", f"/minibars?page={page}")["minibars"]


def settle(number):
    return call("POST", f"/minibars/{number}/settle")["state"]
