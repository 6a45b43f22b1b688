"""Meters, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

METERS = {"m38": "in use", "m96": "in use", "m88": "in use"}
NOTES: list[str] = []


@route("GET", "/harbour/meters")
def meters_list(request: Request):
    require(request, STAFF)
    return sorted(METERS)


@route("GET", "/harbour/meters/{meter}")
def one(request: Request, meter: str):
    require(request, STAFF)
    return METERS[meter]


@route("POST", "/harbour/meters/{meter}/mark")
def mark(request: Request, meter: str):
    require(request, STAFF)
    if meter not in METERS:
        raise LookupError(meter)
    METERS[meter] = "marked"
    return METERS[meter]


@route("POST", "/harbour/meters/{meter}/clean")
def clean(request: Request, meter: str):
    require(request, STAFF)
    if meter not in METERS:
        raise LookupError(meter)
    METERS[meter] = "clean"
    return meter


@route("POST", "/harbour/meters/{meter}/repair")
def repair(request: Request, meter: str):
    require(request, STAFF)
    METERS[meter] = "open"
    NOTES.append(f"{meter} open")
    return METERS[meter]


@route("GET", "/harbour/meters/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]


@route("GET", "/harbour/meters/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(METERS.values())
    return {state: states.count(state) for state in states}
