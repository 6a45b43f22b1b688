"""WSGI application."""

from __future__ import annotations

from lockers.pages import answer
from lockers.store import Store


def application(store: Store):
    def app(environ, start_response):
        status, body = answer(store, environ.get("PATH_INFO", "/"))
        start_response(f"{status} {'OK' if status < 400 else 'Error'}", [("Content-Type", "text/plain")])
        return [body.encode()]

    return app
