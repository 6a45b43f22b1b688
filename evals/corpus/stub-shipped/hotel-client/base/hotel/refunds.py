"""Refunds of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/refunds/{number}")


def create(payment, cents, reason):
    return call("POST", "/refunds", {"payment": payment, "cents": cents, "reason": reason})


def every(page=1):
    return call("GET", f"/refunds?page={page}")["refunds"]


def approve(number):
    return call("POST", f"/refunds/{number}/approve")["state"]
