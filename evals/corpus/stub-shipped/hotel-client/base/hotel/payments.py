"""Payments of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/payments/{number}")


def create(invoice, cents, method):
    return call("POST", "/payments", {"invoice": invoice, "cents": cents, "method": method})


def every(page=1):
    return call("GET", f"/payments?page={page}")["payments"]


def capture(number):
    return call("POST", f"/payments/{number}/capture")["state"]


def cancel(number):
    return call("POST", f"/payments/{number}/cancel")["state"]
