"""Rooms of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/rooms/{number}")


def create(floor, beds, view):
    return call("POST", "/rooms", {"floor": floor, "beds": beds, "view": view})


def every(page=1):
    return call("GET", f"/rooms?page={page}")["rooms"]


def close(number):
    return call("POST", f"/rooms/{number}/close")["state"]


def open(number):
    return call("POST", f"/rooms/{number}/open")["state"]
