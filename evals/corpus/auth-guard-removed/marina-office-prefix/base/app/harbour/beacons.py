"""Beacons, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

BEACONS = {"b62": "in use", "b57": "in use", "b67": "in use", "b34": "in use"}


@route("GET", "/harbour/beacons")
def beacons_list(request: Request):
    require(request, STAFF)
    return list(BEACONS.items())


@route("GET", "/harbour/beacons/{beacon}")
def one(request: Request, beacon: str):
    require(request, STAFF)
    return BEACONS[beacon]


@route("POST", "/harbour/beacons/{beacon}/mark")
def mark(request: Request, beacon: str):
    require(request, STAFF)
    BEACONS[beacon] = "marked"
    return beacon


@route("POST", "/harbour/beacons/{beacon}/repair")
def repair(request: Request, beacon: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    BEACONS[beacon] = f"open by {who}"
    return beacon


@route("POST", "/harbour/beacons/{beacon}/order")
def order(request: Request, beacon: str):
    require(request, STAFF)
    if beacon not in BEACONS:
        raise LookupError(beacon)
    BEACONS[beacon] = "waiting"
    return BEACONS[beacon]
