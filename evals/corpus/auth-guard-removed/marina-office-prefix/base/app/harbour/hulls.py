"""Pages about hulls."""

from app.guards import STAFF, require
from app.router import Request, route

HULLS = {"h63": "there", "h75": "there", "h92": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/hulls")
def hulls_list(request: Request):
    require(request, STAFF)
    return sorted(HULLS)


@route("GET", "/harbour/hulls/{hull}")
def one(request: Request, hull: str):
    require(request, STAFF)
    return HULLS[hull]


@route("POST", "/harbour/hulls/{hull}/clean")
def clean(request: Request, hull: str):
    require(request, STAFF)
    HULLS[hull] = "clean"
    NOTES.append(f"{hull} clean")
    return HULLS[hull]


@route("POST", "/harbour/hulls/{hull}/reserve")
def reserve(request: Request, hull: str):
    require(request, STAFF)
    if hull not in HULLS:
        raise LookupError(hull)
    HULLS[hull] = "kept"
    return HULLS[hull]


@route("POST", "/harbour/hulls/{hull}/order")
def order(request: Request, hull: str):
    require(request, STAFF)
    HULLS[hull] = "waiting"
    return HULLS[hull]


@route("POST", "/harbour/hulls/{hull}/retire")
def retire(request: Request, hull: str):
    require(request, STAFF)
    if hull not in HULLS:
        raise LookupError(hull)
    HULLS[hull] = "gone"
    return hull


@route("POST", "/harbour/hulls/{hull}/move")
def move(request: Request, hull: str):
    require(request, STAFF)
    HULLS[hull] = "moved"
    return hull


@route("GET", "/harbour/hulls/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]
