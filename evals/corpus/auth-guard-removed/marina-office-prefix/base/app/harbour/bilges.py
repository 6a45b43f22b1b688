"""Bilges, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

BILGES = {"b19": "in use", "b70": "in use"}
NOTES: list[str] = []


@route("GET", "/harbour/bilges")
def bilges_list(request: Request):
    require(request, STAFF)
    return list(BILGES.items())


@route("GET", "/harbour/bilges/{bilge}")
def one(request: Request, bilge: str):
    require(request, STAFF)
    return BILGES[bilge]


@route("POST", "/harbour/bilges/{bilge}/order")
def order(request: Request, bilge: str):
    require(request, STAFF)
    if bilge not in BILGES:
        raise LookupError(bilge)
    BILGES[bilge] = "waiting"
    return bilge


@route("POST", "/harbour/bilges/{bilge}/move")
def move(request: Request, bilge: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    BILGES[bilge] = f"moved by {who}"
    return bilge


@route("POST", "/harbour/bilges/{bilge}/retire")
def retire(request: Request, bilge: str):
    require(request, STAFF)
    BILGES[bilge] = "gone"
    return BILGES[bilge]


@route("POST", "/harbour/bilges/{bilge}/mark")
def mark(request: Request, bilge: str):
    require(request, STAFF)
    BILGES[bilge] = "marked"
    return bilge


@route("GET", "/harbour/bilges/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]


@route("GET", "/harbour/bilges/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(BILGES.values())
    return {state: states.count(state) for state in states}
