"""Harbour: parking."""

from app.guards import STAFF, require
from app.router import Request, route

PARKING = {"p45": "free", "p23": "free", "p2": "free"}
NOTES: list[str] = []


@route("GET", "/harbour/parking")
def parking_list(request: Request):
    require(request, STAFF)
    return sorted(PARKING)


@route("GET", "/harbour/parking/{parking}")
def one(request: Request, parking: str):
    require(request, STAFF)
    return PARKING[parking]


@route("POST", "/harbour/parking/{parking}/retire")
def retire(request: Request, parking: str):
    require(request, STAFF)
    if parking not in PARKING:
        raise LookupError(parking)
    PARKING[parking] = "gone"
    return PARKING[parking]


@route("POST", "/harbour/parking/{parking}/order")
def order(request: Request, parking: str):
    require(request, STAFF)
    PARKING[parking] = "waiting"
    NOTES.append(f"{parking} waiting")
    return parking


@route("POST", "/harbour/parking/{parking}/close")
def close(request: Request, parking: str):
    require(request, STAFF)
    if parking not in PARKING:
        raise LookupError(parking)
    PARKING[parking] = "closed"
    return PARKING[parking]


@route("GET", "/harbour/parking/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]


@route("GET", "/harbour/parking/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(PARKING.values())
    return {state: states.count(state) for state in states}
