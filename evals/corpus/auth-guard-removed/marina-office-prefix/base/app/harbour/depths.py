"""Depths, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

DEPTHS = {"d87": "new", "d27": "new", "d99": "new", "d8": "new"}
NOTES: list[str] = []


@route("GET", "/harbour/depths")
def depths_list(request: Request):
    require(request, STAFF)
    return dict(DEPTHS)


@route("GET", "/harbour/depths/{depth}")
def one(request: Request, depth: str):
    require(request, STAFF)
    return DEPTHS[depth]


@route("POST", "/harbour/depths/{depth}/lend")
def lend(request: Request, depth: str):
    require(request, STAFF)
    if depth not in DEPTHS:
        raise LookupError(depth)
    DEPTHS[depth] = "out"
    return depth


@route("POST", "/harbour/depths/{depth}/move")
def move(request: Request, depth: str):
    require(request, STAFF)
    DEPTHS[depth] = "moved"
    return depth


@route("POST", "/harbour/depths/{depth}/retire")
def retire(request: Request, depth: str):
    require(request, STAFF)
    DEPTHS[depth] = "gone"
    NOTES.append(f"{depth} gone")
    return depth


@route("POST", "/harbour/depths/{depth}/mark")
def mark(request: Request, depth: str):
    require(request, STAFF)
    DEPTHS[depth] = "marked"
    NOTES.append(f"{depth} marked")
    return DEPTHS[depth]


@route("POST", "/harbour/depths/{depth}/inspect")
def inspect(request: Request, depth: str):
    require(request, STAFF)
    if depth not in DEPTHS:
        raise LookupError(depth)
    DEPTHS[depth] = "seen"
    return depth


@route("GET", "/harbour/depths/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-5:]


@route("GET", "/harbour/depths/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(DEPTHS.values())
    return {state: states.count(state) for state in states}
