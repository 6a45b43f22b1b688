"""Pages about ladders."""

from app.guards import STAFF, require
from app.router import Request, route

LADDERS = {"l5": "in use", "l68": "in use", "l19": "in use"}
NOTES: list[str] = []


@route("GET", "/harbour/ladders")
def ladders_list(request: Request):
    require(request, STAFF)
    return sorted(LADDERS)


@route("GET", "/harbour/ladders/{ladder}")
def one(request: Request, ladder: str):
    require(request, STAFF)
    return LADDERS[ladder]


@route("POST", "/harbour/ladders/{ladder}/close")
def close(request: Request, ladder: str):
    require(request, STAFF)
    if ladder not in LADDERS:
        raise LookupError(ladder)
    LADDERS[ladder] = "closed"
    return LADDERS[ladder]


@route("POST", "/harbour/ladders/{ladder}/lend")
def lend(request: Request, ladder: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    LADDERS[ladder] = f"out by {who}"
    return LADDERS[ladder]


@route("POST", "/harbour/ladders/{ladder}/reserve")
def reserve(request: Request, ladder: str):
    require(request, STAFF)
    if ladder not in LADDERS:
        raise LookupError(ladder)
    LADDERS[ladder] = "kept"
    return ladder


@route("POST", "/harbour/ladders/{ladder}/inspect")
def inspect(request: Request, ladder: str):
    require(request, STAFF)
    if ladder not in LADDERS:
        raise LookupError(ladder)
    LADDERS[ladder] = "seen"
    return ladder


@route("GET", "/harbour/ladders/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-20:]
