"""Racks, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

RACKS = {"r55": "unknown", "r39": "unknown", "r82": "unknown", "r46": "unknown"}
NOTES: list[str] = []


@route("GET", "/harbour/racks")
def racks_list(request: Request):
    require(request, STAFF)
    return dict(RACKS)


@route("GET", "/harbour/racks/{rack}")
def one(request: Request, rack: str):
    require(request, STAFF)
    return RACKS[rack]


@route("POST", "/harbour/racks/{rack}/clean")
def clean(request: Request, rack: str):
    require(request, STAFF)
    RACKS[rack] = "clean"
    NOTES.append(f"{rack} clean")
    return rack


@route("POST", "/harbour/racks/{rack}/release")
def release(request: Request, rack: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    RACKS[rack] = f"free by {who}"
    return rack


@route("POST", "/harbour/racks/{rack}/retire")
def retire(request: Request, rack: str):
    require(request, STAFF)
    RACKS[rack] = "gone"
    NOTES.append(f"{rack} gone")
    return rack


@route("GET", "/harbour/racks/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-5:]
