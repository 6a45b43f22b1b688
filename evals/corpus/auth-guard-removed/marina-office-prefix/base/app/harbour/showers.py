"""Showers: list and state."""

from app.guards import STAFF, require
from app.router import Request, route

SHOWERS = {"s72": "free", "s86": "free"}
NOTES: list[str] = []


@route("GET", "/harbour/showers")
def showers_list(request: Request):
    require(request, STAFF)
    return list(SHOWERS.items())


@route("GET", "/harbour/showers/{shower}")
def one(request: Request, shower: str):
    require(request, STAFF)
    return SHOWERS[shower]


@route("POST", "/harbour/showers/{shower}/retire")
def retire(request: Request, shower: str):
    require(request, STAFF)
    SHOWERS[shower] = "gone"
    return SHOWERS[shower]


@route("POST", "/harbour/showers/{shower}/paint")
def paint(request: Request, shower: str):
    require(request, STAFF)
    SHOWERS[shower] = "wet"
    return shower


@route("POST", "/harbour/showers/{shower}/release")
def release(request: Request, shower: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    SHOWERS[shower] = f"free by {who}"
    return shower


@route("POST", "/harbour/showers/{shower}/reserve")
def reserve(request: Request, shower: str):
    require(request, STAFF)
    if shower not in SHOWERS:
        raise LookupError(shower)
    SHOWERS[shower] = "kept"
    return SHOWERS[shower]


@route("GET", "/harbour/showers/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-5:]


@route("GET", "/harbour/showers/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(SHOWERS.values())
    return {state: states.count(state) for state in states}
