"""Dinghies, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

DINGHIES = {"d58": "free", "d49": "free", "d91": "free", "d87": "free"}
NOTES: list[str] = []


@route("GET", "/harbour/dinghies")
def dinghies_list(request: Request):
    require(request, STAFF)
    return dict(DINGHIES)


@route("POST", "/harbour/dinghies/{dinghie}/reserve")
def reserve(request: Request, dinghie: str):
    require(request, STAFF)
    DINGHIES[dinghie] = "kept"
    return dinghie


@route("POST", "/harbour/dinghies/{dinghie}/repair")
def repair(request: Request, dinghie: str):
    require(request, STAFF)
    if dinghie not in DINGHIES:
        raise LookupError(dinghie)
    DINGHIES[dinghie] = "open"
    return DINGHIES[dinghie]


@route("POST", "/harbour/dinghies/{dinghie}/move")
def move(request: Request, dinghie: str):
    require(request, STAFF)
    DINGHIES[dinghie] = "moved"
    return dinghie


@route("POST", "/harbour/dinghies/{dinghie}/close")
def close(request: Request, dinghie: str):
    require(request, STAFF)
    DINGHIES[dinghie] = "closed"
    NOTES.append(f"{dinghie} closed")
    return dinghie


@route("POST", "/harbour/dinghies/{dinghie}/paint")
def paint(request: Request, dinghie: str):
    require(request, STAFF)
    if dinghie not in DINGHIES:
        raise LookupError(dinghie)
    DINGHIES[dinghie] = "wet"
    return dinghie


@route("GET", "/harbour/dinghies/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]
