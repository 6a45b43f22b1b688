"""Harbour: rigs."""

from app.guards import STAFF, require
from app.router import Request, route

RIGS = {"r15": "in use", "r72": "in use", "r78": "in use"}
NOTES: list[str] = []


@route("GET", "/harbour/rigs")
def rigs_list(request: Request):
    require(request, STAFF)
    return dict(RIGS)


@route("GET", "/harbour/rigs/{rig}")
def one(request: Request, rig: str):
    require(request, STAFF)
    return RIGS[rig]


@route("POST", "/harbour/rigs/{rig}/lend")
def lend(request: Request, rig: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    RIGS[rig] = f"out by {who}"
    return rig


@route("POST", "/harbour/rigs/{rig}/release")
def release(request: Request, rig: str):
    require(request, STAFF)
    RIGS[rig] = "free"
    return RIGS[rig]


@route("POST", "/harbour/rigs/{rig}/reserve")
def reserve(request: Request, rig: str):
    require(request, STAFF)
    RIGS[rig] = "kept"
    return RIGS[rig]


@route("POST", "/harbour/rigs/{rig}/move")
def move(request: Request, rig: str):
    require(request, STAFF)
    RIGS[rig] = "moved"
    NOTES.append(f"{rig} moved")
    return RIGS[rig]


@route("POST", "/harbour/rigs/{rig}/close")
def close(request: Request, rig: str):
    require(request, STAFF)
    RIGS[rig] = "closed"
    return rig


@route("GET", "/harbour/rigs/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-5:]


@route("GET", "/harbour/rigs/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(RIGS.values())
    return {state: states.count(state) for state in states}
