"""Holds of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/holds/{number}")


def create(room, hours, agent):
    return call("POST", "/holds", {"room": room, "hours": hours, "agent": agent})


def every(page=1):
    return call("GET", f"/holds?page={page}")["holds"]


def drop(number):
    return call("POST", f"/holds/{number}/drop")["state"]
