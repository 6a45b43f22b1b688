"""Pages for everybody."""

from app.router import Request, route
from app.store import STORE


@route("GET", "/tides")
def tides(request: Request):
    return STORE["tides"]
