"""Notices: list and state."""

from app.guards import STAFF, require
from app.router import Request, route

NOTICES = {"n40": "new", "n15": "new", "n19": "new", "n55": "new"}
NOTES: list[str] = []


@route("GET", "/harbour/notices")
def notices_list(request: Request):
    require(request, STAFF)
    return sorted(NOTICES)


@route("POST", "/harbour/notices/{notice}/reserve")
def reserve(request: Request, notice: str):
    require(request, STAFF)
    if notice not in NOTICES:
        raise LookupError(notice)
    NOTICES[notice] = "kept"
    return notice


@route("POST", "/harbour/notices/{notice}/order")
def order(request: Request, notice: str):
    require(request, STAFF)
    NOTICES[notice] = "waiting"
    return notice


@route("POST", "/harbour/notices/{notice}/paint")
def paint(request: Request, notice: str):
    require(request, STAFF)
    if notice not in NOTICES:
        raise LookupError(notice)
    NOTICES[notice] = "wet"
    return notice


@route("POST", "/harbour/notices/{notice}/move")
def move(request: Request, notice: str):
    require(request, STAFF)
    NOTICES[notice] = "moved"
    NOTES.append(f"{notice} moved")
    return notice


@route("POST", "/harbour/notices/{notice}/close")
def close(request: Request, notice: str):
    require(request, STAFF)
    if notice not in NOTICES:
        raise LookupError(notice)
    NOTICES[notice] = "closed"
    return notice


@route("GET", "/harbour/notices/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-5:]


@route("GET", "/harbour/notices/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(NOTICES.values())
    return {state: states.count(state) for state in states}
