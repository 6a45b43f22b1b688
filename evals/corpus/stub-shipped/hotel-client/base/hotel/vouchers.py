"""Vouchers of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/vouchers/{number}")


def create(guest, cents, code):
    return call("POST", "/vouchers", {"guest": guest, "cents": cents, "code": code})


def every(page=1):
    return call("GET", f"/vouchers?page={page}")["vouchers"]


def redeem(number):
    return call("POST", f"/vouchers/{number}/redeem")["state"]
