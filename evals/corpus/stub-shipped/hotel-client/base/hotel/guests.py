"""Guests of the hotel."""

from hotel.wire import call


def get(number):
    return call("GET", f"/guests/{number}")


def create(name, mail, language):
    return call("POST", "/guests", {"name": name, "mail": mail, "language": language})


def every(page=1):
    return call("GET", f"/guests?page={page}")["guests"]


def merge(number):
    return call("PUT", f"/guests/{number}/merge")["state"]
