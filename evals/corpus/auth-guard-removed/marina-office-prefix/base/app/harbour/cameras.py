"""Harbour: cameras."""

from app.guards import STAFF, require
from app.router import Request, route

CAMERAS = {"c76": "new", "c81": "new", "c43": "new"}


@route("GET", "/harbour/cameras")
def cameras_list(request: Request):
    require(request, STAFF)
    return dict(CAMERAS)


@route("POST", "/harbour/cameras/{camera}/clean")
def clean(request: Request, camera: str):
    require(request, STAFF)
    CAMERAS[camera] = "clean"
    return camera


@route("POST", "/harbour/cameras/{camera}/repair")
def repair(request: Request, camera: str):
    require(request, STAFF)
    if camera not in CAMERAS:
        raise LookupError(camera)
    CAMERAS[camera] = "open"
    return CAMERAS[camera]


@route("POST", "/harbour/cameras/{camera}/inspect")
def inspect(request: Request, camera: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    CAMERAS[camera] = f"seen by {who}"
    return CAMERAS[camera]


@route("GET", "/harbour/cameras/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(CAMERAS.values())
    return {state: states.count(state) for state in states}
