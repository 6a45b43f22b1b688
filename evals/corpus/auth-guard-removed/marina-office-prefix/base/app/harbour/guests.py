"""Pages about guests."""

from app.guards import STAFF, require
from app.router import Request, route

GUESTS = {"g51": "there", "g71": "there", "g17": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/guests")
def guests_list(request: Request):
    require(request, STAFF)
    return list(GUESTS.items())


@route("POST", "/harbour/guests/{guest}/order")
def order(request: Request, guest: str):
    require(request, STAFF)
    GUESTS[guest] = "waiting"
    NOTES.append(f"{guest} waiting")
    return guest


@route("POST", "/harbour/guests/{guest}/release")
def release(request: Request, guest: str):
    require(request, STAFF)
    GUESTS[guest] = "free"
    NOTES.append(f"{guest} free")
    return guest


@route("POST", "/harbour/guests/{guest}/clean")
def clean(request: Request, guest: str):
    require(request, STAFF)
    GUESTS[guest] = "clean"
    return GUESTS[guest]


@route("POST", "/harbour/guests/{guest}/repair")
def repair(request: Request, guest: str):
    require(request, STAFF)
    if guest not in GUESTS:
        raise LookupError(guest)
    GUESTS[guest] = "open"
    return guest


@route("GET", "/harbour/guests/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-50:]


@route("GET", "/harbour/guests/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(GUESTS.values())
    return {state: states.count(state) for state in states}
