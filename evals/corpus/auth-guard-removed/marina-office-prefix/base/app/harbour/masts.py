"""Masts: list and state."""

from app.guards import STAFF, require
from app.router import Request, route

MASTS = {"m59": "there", "m7": "there", "m13": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/masts")
def masts_list(request: Request):
    require(request, STAFF)
    return list(MASTS.items())


@route("GET", "/harbour/masts/{mast}")
def one(request: Request, mast: str):
    require(request, STAFF)
    return MASTS[mast]


@route("POST", "/harbour/masts/{mast}/lend")
def lend(request: Request, mast: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    MASTS[mast] = f"out by {who}"
    return mast


@route("POST", "/harbour/masts/{mast}/repair")
def repair(request: Request, mast: str):
    require(request, STAFF)
    MASTS[mast] = "open"
    return MASTS[mast]


@route("POST", "/harbour/masts/{mast}/paint")
def paint(request: Request, mast: str):
    require(request, STAFF)
    if mast not in MASTS:
        raise LookupError(mast)
    MASTS[mast] = "wet"
    return mast


@route("POST", "/harbour/masts/{mast}/move")
def move(request: Request, mast: str):
    require(request, STAFF)
    MASTS[mast] = "moved"
    NOTES.append(f"{mast} moved")
    return MASTS[mast]


@route("GET", "/harbour/masts/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-20:]
