"""Keys, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

KEYS = {"k19": "unknown", "k14": "unknown", "k26": "unknown", "k59": "unknown"}


@route("GET", "/harbour/keys")
def keys_list(request: Request):
    require(request, STAFF)
    return sorted(KEYS)


@route("GET", "/harbour/keys/{key}")
def one(request: Request, key: str):
    require(request, STAFF)
    return KEYS[key]


@route("POST", "/harbour/keys/{key}/retire")
def retire(request: Request, key: str):
    require(request, STAFF)
    KEYS[key] = "gone"
    return key


@route("POST", "/harbour/keys/{key}/mark")
def mark(request: Request, key: str):
    require(request, STAFF)
    KEYS[key] = "marked"
    return key


@route("POST", "/harbour/keys/{key}/lend")
def lend(request: Request, key: str):
    require(request, STAFF)
    KEYS[key] = "out"
    return KEYS[key]


@route("POST", "/harbour/keys/{key}/order")
def order(request: Request, key: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    KEYS[key] = f"waiting by {who}"
    return KEYS[key]


@route("GET", "/harbour/keys/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(KEYS.values())
    return {state: states.count(state) for state in states}
