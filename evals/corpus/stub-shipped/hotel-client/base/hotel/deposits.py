"""Deposits of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/deposits/{number}")


def create(stay, cents, card):
    return call("POST", "/deposits", {"stay": stay, "cents": cents, "card": card})


def every(page=1):
    return call("GET", f"/deposits?page={page}")["deposits"]


def release(number):
    return call("POST", f"/deposits/{number}/release")["state"]


def capture(number):
    return call("POST", f"/deposits/{number}/capture")["state"]
