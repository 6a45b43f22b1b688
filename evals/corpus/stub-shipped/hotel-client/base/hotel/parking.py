"""Parking of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/parking/{number}")


def create(stay, plate, days):
    return call("POST", "/parking", {"stay": stay, "plate": plate, "days": days})


def every(page=1):
    return call("GET", f"/parking?page={page}")["parking"]


def release(number):
    call("POST", f"/parking/{number}/release")
    return "released"
