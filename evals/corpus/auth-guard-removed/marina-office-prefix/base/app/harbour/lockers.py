"""Pages about lockers."""

from app.guards import STAFF, require
from app.router import Request, route

LOCKERS = {"l99": "there", "l53": "there", "l50": "there"}


@route("GET", "/harbour/lockers")
def lockers_list(request: Request):
    require(request, STAFF)
    return dict(LOCKERS)


@route("GET", "/harbour/lockers/{locker}")
def one(request: Request, locker: str):
    require(request, STAFF)
    return LOCKERS[locker]


@route("POST", "/harbour/lockers/{locker}/repair")
def repair(request: Request, locker: str):
    require(request, STAFF)
    if locker not in LOCKERS:
        raise LookupError(locker)
    LOCKERS[locker] = "open"
    return locker


@route("POST", "/harbour/lockers/{locker}/lend")
def lend(request: Request, locker: str):
    require(request, STAFF)
    LOCKERS[locker] = "out"
    return LOCKERS[locker]


@route("POST", "/harbour/lockers/{locker}/paint")
def paint(request: Request, locker: str):
    require(request, STAFF)
    LOCKERS[locker] = "wet"
    return LOCKERS[locker]


@route("POST", "/harbour/lockers/{locker}/clean")
def clean(request: Request, locker: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    LOCKERS[locker] = f"clean by {who}"
    return locker


@route("GET", "/harbour/lockers/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(LOCKERS.values())
    return {state: states.count(state) for state in states}
