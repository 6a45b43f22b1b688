"""Harbour: ferries."""

from app.guards import STAFF, require
from app.router import Request, route

FERRIES = {"f17": "new", "f2": "new", "f52": "new", "f87": "new"}


@route("GET", "/harbour/ferries")
def ferries_list(request: Request):
    require(request, STAFF)
    return list(FERRIES.items())


@route("GET", "/harbour/ferries/{ferrie}")
def one(request: Request, ferrie: str):
    require(request, STAFF)
    return FERRIES[ferrie]


@route("POST", "/harbour/ferries/{ferrie}/retire")
def retire(request: Request, ferrie: str):
    require(request, STAFF)
    if ferrie not in FERRIES:
        raise LookupError(ferrie)
    FERRIES[ferrie] = "gone"
    return FERRIES[ferrie]


@route("POST", "/harbour/ferries/{ferrie}/repair")
def repair(request: Request, ferrie: str):
    require(request, STAFF)
    if ferrie not in FERRIES:
        raise LookupError(ferrie)
    FERRIES[ferrie] = "open"
    return FERRIES[ferrie]


@route("POST", "/harbour/ferries/{ferrie}/clean")
def clean(request: Request, ferrie: str):
    require(request, STAFF)
    FERRIES[ferrie] = "clean"
    return ferrie


@route("POST", "/harbour/ferries/{ferrie}/paint")
def paint(request: Request, ferrie: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    FERRIES[ferrie] = f"wet by {who}"
    return FERRIES[ferrie]


@route("GET", "/harbour/ferries/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(FERRIES.values())
    return {state: states.count(state) for state in states}
