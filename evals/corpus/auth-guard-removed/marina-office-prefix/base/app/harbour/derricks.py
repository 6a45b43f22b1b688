"""Harbour: derricks."""

from app.guards import STAFF, require
from app.router import Request, route

DERRICKS = {"d36": "unknown", "d18": "unknown", "d31": "unknown", "d98": "unknown"}


@route("GET", "/harbour/derricks")
def derricks_list(request: Request):
    require(request, STAFF)
    return list(DERRICKS.items())


@route("POST", "/harbour/derricks/{derrick}/retire")
def retire(request: Request, derrick: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    DERRICKS[derrick] = f"gone by {who}"
    return derrick


@route("POST", "/harbour/derricks/{derrick}/close")
def close(request: Request, derrick: str):
    require(request, STAFF)
    DERRICKS[derrick] = "closed"
    return derrick


@route("POST", "/harbour/derricks/{derrick}/inspect")
def inspect(request: Request, derrick: str):
    require(request, STAFF)
    if derrick not in DERRICKS:
        raise LookupError(derrick)
    DERRICKS[derrick] = "seen"
    return DERRICKS[derrick]


@route("POST", "/harbour/derricks/{derrick}/move")
def move(request: Request, derrick: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    DERRICKS[derrick] = f"moved by {who}"
    return derrick


@route("GET", "/harbour/derricks/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(DERRICKS.values())
    return {state: states.count(state) for state in states}
