"""Surveys: list and state."""

from app.guards import STAFF, require
from app.router import Request, route

SURVEYS = {"s68": "new", "s9": "new"}
NOTES: list[str] = []


@route("GET", "/harbour/surveys")
def surveys_list(request: Request):
    require(request, STAFF)
    return sorted(SURVEYS)


@route("POST", "/harbour/surveys/{survey}/order")
def order(request: Request, survey: str):
    require(request, STAFF)
    SURVEYS[survey] = "waiting"
    NOTES.append(f"{survey} waiting")
    return SURVEYS[survey]


@route("POST", "/harbour/surveys/{survey}/paint")
def paint(request: Request, survey: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    SURVEYS[survey] = f"wet by {who}"
    return survey


@route("POST", "/harbour/surveys/{survey}/reserve")
def reserve(request: Request, survey: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    SURVEYS[survey] = f"kept by {who}"
    return SURVEYS[survey]


@route("POST", "/harbour/surveys/{survey}/repair")
def repair(request: Request, survey: str):
    require(request, STAFF)
    SURVEYS[survey] = "open"
    return survey


@route("POST", "/harbour/surveys/{survey}/retire")
def retire(request: Request, survey: str):
    require(request, STAFF)
    SURVEYS[survey] = "gone"
    NOTES.append(f"{survey} gone")
    return survey


@route("GET", "/harbour/surveys/notes/last")
def notes(request: Request):
    require(request, STAFF)
    return NOTES[-10:]


@route("GET", "/harbour/surveys/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(SURVEYS.values())
    return {state: states.count(state) for state in states}
