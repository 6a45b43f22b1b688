"""Tables of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/tables/{number}")


def create(guest, seats, hour):
    return call("POST", "/tables", {"guest": guest, "seats": seats, "hour": hour})


def every(page=1):
    return call("GET", f"/tables?page={page}")["tables"]


def confirm(number):
    return call("POST", f"/tables/{number}/confirm")["state"]
