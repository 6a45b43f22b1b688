"""Pages about hoses."""

from app.guards import STAFF, require
from app.router import Request, route

HOSES = {"h62": "free", "h15": "free"}


@route("GET", "/harbour/hoses")
def hoses_list(request: Request):
    require(request, STAFF)
    return list(HOSES.items())


@route("GET", "/harbour/hoses/{hose}")
def one(request: Request, hose: str):
    require(request, STAFF)
    return HOSES[hose]


@route("POST", "/harbour/hoses/{hose}/release")
def release(request: Request, hose: str):
    require(request, STAFF)
    if hose not in HOSES:
        raise LookupError(hose)
    HOSES[hose] = "free"
    return HOSES[hose]


@route("POST", "/harbour/hoses/{hose}/reserve")
def reserve(request: Request, hose: str):
    require(request, STAFF)
    if hose not in HOSES:
        raise LookupError(hose)
    HOSES[hose] = "kept"
    return HOSES[hose]


@route("POST", "/harbour/hoses/{hose}/repair")
def repair(request: Request, hose: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    HOSES[hose] = f"open by {who}"
    return HOSES[hose]


@route("POST", "/harbour/hoses/{hose}/inspect")
def inspect(request: Request, hose: str):
    require(request, STAFF)
    HOSES[hose] = "seen"
    return HOSES[hose]


@route("POST", "/harbour/hoses/{hose}/retire")
def retire(request: Request, hose: str):
    require(request, STAFF)
    if hose not in HOSES:
        raise LookupError(hose)
    HOSES[hose] = "gone"
    return hose
