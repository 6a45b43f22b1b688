"""Transfers of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/transfers/{number}")


def create(stay, flight, seats):
    return call("POST", "/transfers", {"stay": stay, "flight": flight, "seats": seats})


def every(page=1):
    return call("GET", f"/transfers?page={page}")["transfers"]


def confirm(number):
    return call("POST", f"/transfers/{number}/confirm")["state"]


def cancel(number):
    return call("POST", f"/transfers/{number}/cancel")["state"]
