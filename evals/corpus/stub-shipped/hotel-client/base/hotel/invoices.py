"""Invoices of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/invoices/{number}")


def create(stay, cents, currency):
    return call("POST", "/invoices", {"stay": stay, "cents": cents, "currency": currency})


def every(page=1):
    return call("GET", f"/invoices?page={page}")["invoices"]


def send(number):
    return call("POST", f"/invoices/{number}/send")["state"]


def cancel(number):
    return call("POST", f"/invoices/{number}/cancel")["state"]
