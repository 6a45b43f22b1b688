"""Lamps, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

LAMPS = {"l59": "in use", "l48": "in use", "l65": "in use", "l49": "in use"}


@route("GET", "/harbour/lamps")
def lamps_list(request: Request):
    require(request, STAFF)
    return sorted(LAMPS)


@route("GET", "/harbour/lamps/{lamp}")
def one(request: Request, lamp: str):
    require(request, STAFF)
    return LAMPS[lamp]


@route("POST", "/harbour/lamps/{lamp}/mark")
def mark(request: Request, lamp: str):
    require(request, STAFF)
    LAMPS[lamp] = "marked"
    return lamp


@route("POST", "/harbour/lamps/{lamp}/repair")
def repair(request: Request, lamp: str):
    require(request, STAFF)
    LAMPS[lamp] = "open"
    return LAMPS[lamp]


@route("POST", "/harbour/lamps/{lamp}/close")
def close(request: Request, lamp: str):
    require(request, STAFF)
    if lamp not in LAMPS:
        raise LookupError(lamp)
    LAMPS[lamp] = "closed"
    return LAMPS[lamp]


@route("POST", "/harbour/lamps/{lamp}/order")
def order(request: Request, lamp: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    LAMPS[lamp] = f"waiting by {who}"
    return lamp


@route("POST", "/harbour/lamps/{lamp}/move")
def move(request: Request, lamp: str):
    require(request, STAFF)
    LAMPS[lamp] = "moved"
    return lamp


@route("GET", "/harbour/lamps/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(LAMPS.values())
    return {state: states.count(state) for state in states}
