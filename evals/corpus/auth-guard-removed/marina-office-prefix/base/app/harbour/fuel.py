"""Fuel: list and state."""

from app.guards import STAFF, require
from app.router import Request, route

FUEL = {"f11": "there", "f3": "there", "f36": "there", "f58": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/fuel")
def fuel_list(request: Request):
    require(request, STAFF)
    return sorted(FUEL)


@route("GET", "/harbour/fuel/{fuel}")
def one(request: Request, fuel: str):
    require(request, STAFF)
    return FUEL[fuel]


@route("POST", "/harbour/fuel/{fuel}/inspect")
def inspect(request: Request, fuel: str):
    require(request, STAFF)
    if fuel not in FUEL:
        raise LookupError(fuel)
    FUEL[fuel] = "seen"
    return FUEL[fuel]


@route("POST", "/harbour/fuel/{fuel}/lend")
def lend(request: Request, fuel: str):
    require(request, STAFF)
    if fuel not in FUEL:
        raise LookupError(fuel)
    FUEL[fuel] = "out"
    return FUEL[fuel]


@route("POST", "/harbour/fuel/{fuel}/mark")
def mark(request: Request, fuel: str):
    require(request, STAFF)
    FUEL[fuel] = "marked"
    NOTES.append(f"{fuel} marked")
    return fuel


@route("GET", "/harbour/fuel/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-20:]
