"""Harbour: cranes."""

from app.guards import STAFF, require
from app.router import Request, route

CRANES = {"c55": "there", "c80": "there", "c13": "there", "c34": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/cranes")
def cranes_list(request: Request):
    require(request, STAFF)
    return sorted(CRANES)


@route("GET", "/harbour/cranes/{crane}")
def one(request: Request, crane: str):
    require(request, STAFF)
    return CRANES[crane]


@route("POST", "/harbour/cranes/{crane}/clean")
def clean(request: Request, crane: str):
    require(request, STAFF)
    if crane not in CRANES:
        raise LookupError(crane)
    CRANES[crane] = "clean"
    return CRANES[crane]


@route("POST", "/harbour/cranes/{crane}/order")
def order(request: Request, crane: str):
    require(request, STAFF)
    CRANES[crane] = "waiting"
    return CRANES[crane]


@route("POST", "/harbour/cranes/{crane}/inspect")
def inspect(request: Request, crane: str):
    require(request, STAFF)
    CRANES[crane] = "seen"
    NOTES.append(f"{crane} seen")
    return crane


@route("GET", "/harbour/cranes/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-50:]
