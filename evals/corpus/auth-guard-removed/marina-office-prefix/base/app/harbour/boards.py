"""Boards, as the office keeps them."""

from app.guards import STAFF, require
from app.router import Request, route

BOARDS = {"b5": "free", "b79": "free"}


@route("GET", "/harbour/boards")
def boards_list(request: Request):
    require(request, STAFF)
    return sorted(BOARDS)


@route("POST", "/harbour/boards/{board}/inspect")
def inspect(request: Request, board: str):
    require(request, STAFF)
    BOARDS[board] = "seen"
    return board


@route("POST", "/harbour/boards/{board}/release")
def release(request: Request, board: str):
    require(request, STAFF)
    who = request.form.get("who", "office")
    BOARDS[board] = f"free by {who}"
    return BOARDS[board]


@route("POST", "/harbour/boards/{board}/order")
def order(request: Request, board: str):
    require(request, STAFF)
    BOARDS[board] = "waiting"
    return board


@route("POST", "/harbour/boards/{board}/close")
def close(request: Request, board: str):
    require(request, STAFF)
    BOARDS[board] = "closed"
    return board


@route("POST", "/harbour/boards/{board}/lend")
def lend(request: Request, board: str):
    require(request, STAFF)
    BOARDS[board] = "out"
    return BOARDS[board]


@route("GET", "/harbour/boards/count/all")
def count(request: Request):
    require(request, STAFF)
    states = list(BOARDS.values())
    return {state: states.count(state) for state in states}
