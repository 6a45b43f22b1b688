"""Towing: list and state."""

from app.guards import STAFF, require
from app.router import Request, route

TOWING = {"t58": "free", "t91": "free"}


@route("GET", "/harbour/towing")
def towing_list(request: Request):
    require(request, STAFF)
    return dict(TOWING)


@route("GET", "/harbour/towing/{towing}")
def one(request: Request, towing: str):
    require(request, STAFF)
    return TOWING[towing]


@route("POST", "/harbour/towing/{towing}/mark")
def mark(request: Request, towing: str):
    require(request, STAFF)
    TOWING[towing] = "marked"
    return towing


@route("POST", "/harbour/towing/{towing}/retire")
def retire(request: Request, towing: str):
    require(request, STAFF)
    TOWING[towing] = "gone"
    return towing


@route("POST", "/harbour/towing/{towing}/lend")
def lend(request: Request, towing: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    TOWING[towing] = f"out by {who}"
    return TOWING[towing]


@route("GET", "/harbour/towing/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(TOWING.values())
    return {state: states.count(state) for state in states}
