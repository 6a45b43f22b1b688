"""Harbour: pilots."""

from app.guards import STAFF, require
from app.router import Request, route

PILOTS = {"p45": "there", "p91": "there", "p34": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/pilots")
def pilots_list(request: Request):
    require(request, STAFF)
    return dict(PILOTS)


@route("GET", "/harbour/pilots/{pilot}")
def one(request: Request, pilot: str):
    require(request, STAFF)
    return PILOTS[pilot]


@route("POST", "/harbour/pilots/{pilot}/repair")
def repair(request: Request, pilot: str):
    require(request, STAFF)
    PILOTS[pilot] = "open"
    NOTES.append(f"{pilot} open")
    return PILOTS[pilot]


@route("POST", "/harbour/pilots/{pilot}/clean")
def clean(request: Request, pilot: str):
    require(request, STAFF)
    if pilot not in PILOTS:
        raise LookupError(pilot)
    PILOTS[pilot] = "clean"
    return PILOTS[pilot]


@route("POST", "/harbour/pilots/{pilot}/retire")
def retire(request: Request, pilot: str):
    require(request, STAFF)
    PILOTS[pilot] = "gone"
    NOTES.append(f"{pilot} gone")
    return PILOTS[pilot]


@route("GET", "/harbour/pilots/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-50:]
