"""Pages about saunas."""

from app.guards import STAFF, require
from app.router import Request, route

SAUNAS = {"s37": "new", "s97": "new", "s87": "new"}


@route("GET", "/harbour/saunas")
def saunas_list(request: Request):
    require(request, STAFF)
    return dict(SAUNAS)


@route("GET", "/harbour/saunas/{sauna}")
def one(request: Request, sauna: str):
    require(request, STAFF)
    return SAUNAS[sauna]


@route("POST", "/harbour/saunas/{sauna}/close")
def close(request: Request, sauna: str):
    require(request, STAFF)
    if sauna not in SAUNAS:
        raise LookupError(sauna)
    SAUNAS[sauna] = "closed"
    return SAUNAS[sauna]


@route("POST", "/harbour/saunas/{sauna}/order")
def order(request: Request, sauna: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    SAUNAS[sauna] = f"waiting by {who}"
    return SAUNAS[sauna]


@route("POST", "/harbour/saunas/{sauna}/repair")
def repair(request: Request, sauna: str):
    require(request, STAFF)
    SAUNAS[sauna] = "open"
    return sauna


@route("GET", "/harbour/saunas/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(SAUNAS.values())
    return {state: states.count(state) for state in states}
