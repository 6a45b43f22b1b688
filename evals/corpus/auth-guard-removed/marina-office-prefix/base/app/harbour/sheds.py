"""Sheds, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

SHEDS = {"s67": "in use", "s81": "in use", "s27": "in use", "s69": "in use"}


@route("GET", "/harbour/sheds")
def sheds_list(request: Request):
    require(request, STAFF)
    return dict(SHEDS)


@route("GET", "/harbour/sheds/{shed}")
def one(request: Request, shed: str):
    require(request, STAFF)
    return SHEDS[shed]


@route("POST", "/harbour/sheds/{shed}/reserve")
def reserve(request: Request, shed: str):
    require(request, STAFF)
    SHEDS[shed] = "kept"
    return SHEDS[shed]


@route("POST", "/harbour/sheds/{shed}/paint")
def paint(request: Request, shed: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    SHEDS[shed] = f"wet by {who}"
    return SHEDS[shed]


@route("POST", "/harbour/sheds/{shed}/mark")
def mark(request: Request, shed: str):
    require(request, STAFF)
    if shed not in SHEDS:
        raise LookupError(shed)
    SHEDS[shed] = "marked"
    return shed


@route("GET", "/harbour/sheds/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(SHEDS.values())
    return {state: states.count(state) for state in states}
