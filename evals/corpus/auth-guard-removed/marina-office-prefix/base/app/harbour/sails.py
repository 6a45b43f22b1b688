"""Harbour: sails."""

from app.guards import STAFF, require
from app.router import Request, route

SAILS = {"s39": "free", "s70": "free", "s78": "free", "s20": "free"}
NOTES: list[str] = []


@route("GET", "/harbour/sails")
def sails_list(request: Request):
    require(request, STAFF)
    return dict(SAILS)


@route("GET", "/harbour/sails/{sail}")
def one(request: Request, sail: str):
    require(request, STAFF)
    return SAILS[sail]


@route("POST", "/harbour/sails/{sail}/move")
def move(request: Request, sail: str):
    require(request, STAFF)
    if sail not in SAILS:
        raise LookupError(sail)
    SAILS[sail] = "moved"
    return SAILS[sail]


@route("POST", "/harbour/sails/{sail}/release")
def release(request: Request, sail: str):
    require(request, STAFF)
    SAILS[sail] = "free"
    NOTES.append(f"{sail} free")
    return SAILS[sail]


@route("POST", "/harbour/sails/{sail}/order")
def order(request: Request, sail: str):
    require(request, STAFF)
    if sail not in SAILS:
        raise LookupError(sail)
    SAILS[sail] = "waiting"
    return sail


@route("POST", "/harbour/sails/{sail}/paint")
def paint(request: Request, sail: str):
    require(request, STAFF)
    SAILS[sail] = "wet"
    return sail


@route("GET", "/harbour/sails/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-50:]


@route("GET", "/harbour/sails/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(SAILS.values())
    return {state: states.count(state) for state in states}
