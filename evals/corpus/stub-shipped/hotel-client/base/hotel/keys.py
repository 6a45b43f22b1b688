"""Keys of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/keys/{number}")


def create(stay, door, hours):
    return call("POST", "/keys", {"stay": stay, "door": door, "hours": hours})


def every(page=1):
    return call("GET", f"/keys?page={page}")["keys"]


def revoke(number):
    return call("POST", f"/keys/{number}/revoke")["state"]
