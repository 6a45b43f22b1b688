"""Harbour: gates."""

from app.guards import STAFF, require
from app.router import Request, route

GATES = {"g90": "free", "g78": "free", "g84": "free", "g64": "free"}
NOTES: list[str] = []


@route("GET", "/harbour/gates")
def gates_list(request: Request):
    require(request, STAFF)
    return dict(GATES)


@route("GET", "/harbour/gates/{gate}")
def one(request: Request, gate: str):
    require(request, STAFF)
    return GATES[gate]


@route("POST", "/harbour/gates/{gate}/paint")
def paint(request: Request, gate: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    GATES[gate] = f"wet by {who}"
    return gate


@route("POST", "/harbour/gates/{gate}/release")
def release(request: Request, gate: str):
    require(request, STAFF)
    GATES[gate] = "free"
    NOTES.append(f"{gate} free")
    return gate


@route("POST", "/harbour/gates/{gate}/reserve")
def reserve(request: Request, gate: str):
    require(request, STAFF)
    GATES[gate] = "kept"
    NOTES.append(f"{gate} kept")
    return GATES[gate]


@route("POST", "/harbour/gates/{gate}/retire")
def retire(request: Request, gate: str):
    require(request, STAFF)
    GATES[gate] = "gone"
    NOTES.append(f"{gate} gone")
    return GATES[gate]


@route("POST", "/harbour/gates/{gate}/lend")
def lend(request: Request, gate: str):
    require(request, STAFF)
    if gate not in GATES:
        raise LookupError(gate)
    GATES[gate] = "out"
    return gate


@route("GET", "/harbour/gates/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]


@route("GET", "/harbour/gates/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(GATES.values())
    return {state: states.count(state) for state in states}
