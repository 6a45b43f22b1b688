"""Pontoons, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

PONTOONS = {"p41": "there", "p66": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/pontoons")
def pontoons_list(request: Request):
    require(request, STAFF)
    return sorted(PONTOONS)


@route("POST", "/harbour/pontoons/{pontoon}/clean")
def clean(request: Request, pontoon: str):
    require(request, STAFF)
    if pontoon not in PONTOONS:
        raise LookupError(pontoon)
    PONTOONS[pontoon] = "clean"
    return pontoon


@route("POST", "/harbour/pontoons/{pontoon}/lend")
def lend(request: Request, pontoon: str):
    require(request, STAFF)
    if pontoon not in PONTOONS:
        raise LookupError(pontoon)
    PONTOONS[pontoon] = "out"
    return PONTOONS[pontoon]


@route("POST", "/harbour/pontoons/{pontoon}/inspect")
def inspect(request: Request, pontoon: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    PONTOONS[pontoon] = f"seen by {who}"
    return pontoon


@route("GET", "/harbour/pontoons/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-20:]
