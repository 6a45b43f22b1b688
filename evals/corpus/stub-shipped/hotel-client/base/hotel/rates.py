"""Rates of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/rates/{number}")


def create(room, cents, season):
    return call("POST", "/rates", {"room": room, "cents": cents, "season": season})


def every(page=1):
    return call("GET", f"/rates?page={page}")["rates"]


def publish(number):
    return call("PUT", f"/rates/{number}/publish")["state"]
