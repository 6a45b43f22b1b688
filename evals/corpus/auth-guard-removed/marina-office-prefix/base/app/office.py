"""Pages of the harbour office."""

from app.guards import STAFF, require
from app.router import Request, route
from app.store import STORE


@route("GET", "/harbour/arrivals")
def arrivals(request: Request):
    require(request, STAFF)
    return sorted(STORE["arrivals"])


@route("POST", "/harbour/berths/{berth}/close")
def close_berth(request: Request, berth: str):
    require(request, STAFF)
    STORE["closed"].add(berth)
    return berth


@route("POST", "/harbour/berths/{berth}/open")
def open_berth(request: Request, berth: str):
    require(request, STAFF)
    STORE["closed"].discard(berth)
    return berth


@route("GET", "/office/dues")
def dues(request: Request):
    require(request, STAFF)
    return dict(STORE["dues"])


@route("POST", "/office/dues/{member}/waive")
def waive(request: Request, member: str):
    require(request, STAFF)
    STORE["dues"][member] = 0
    return 0
