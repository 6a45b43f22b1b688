"""Washing, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

WASHING = {"w91": "there", "w7": "there", "w50": "there", "w5": "there"}
NOTES: list[str] = []


@route("GET", "/harbour/washing")
def washing_list(request: Request):
    require(request, STAFF)
    return list(WASHING.items())


@route("GET", "/harbour/washing/{washing}")
def one(request: Request, washing: str):
    require(request, STAFF)
    return WASHING[washing]


@route("POST", "/harbour/washing/{washing}/paint")
def paint(request: Request, washing: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    WASHING[washing] = f"wet by {who}"
    return washing


@route("POST", "/harbour/washing/{washing}/order")
def order(request: Request, washing: str):
    require(request, STAFF)
    if washing not in WASHING:
        raise LookupError(washing)
    WASHING[washing] = "waiting"
    return washing


@route("POST", "/harbour/washing/{washing}/lend")
def lend(request: Request, washing: str):
    require(request, STAFF)
    WASHING[washing] = "out"
    NOTES.append(f"{washing} out")
    return washing


@route("GET", "/harbour/washing/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-50:]


@route("GET", "/harbour/washing/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(WASHING.values())
    return {state: states.count(state) for state in states}
