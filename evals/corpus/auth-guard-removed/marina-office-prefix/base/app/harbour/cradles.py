"""Harbour: cradles."""

from app.guards import STAFF, require
from app.router import Request, route

CRADLES = {"c16": "in use", "c82": "in use"}
NOTES: list[str] = []


@route("GET", "/harbour/cradles")
def cradles_list(request: Request):
    require(request, STAFF)
    return sorted(CRADLES)


@route("GET", "/harbour/cradles/{cradle}")
def one(request: Request, cradle: str):
    require(request, STAFF)
    return CRADLES[cradle]


@route("POST", "/harbour/cradles/{cradle}/close")
def close(request: Request, cradle: str):
    require(request, STAFF)
    if cradle not in CRADLES:
        raise LookupError(cradle)
    CRADLES[cradle] = "closed"
    return CRADLES[cradle]


@route("POST", "/harbour/cradles/{cradle}/move")
def move(request: Request, cradle: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    CRADLES[cradle] = f"moved by {who}"
    return CRADLES[cradle]


@route("POST", "/harbour/cradles/{cradle}/order")
def order(request: Request, cradle: str):
    require(request, STAFF)
    CRADLES[cradle] = "waiting"
    return CRADLES[cradle]


@route("GET", "/harbour/cradles/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-5:]
