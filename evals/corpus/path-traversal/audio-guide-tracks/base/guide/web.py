"""WSGI application that the hand-held guides and the visitors' phones talk to."""

import json

from guide.library import Missing

TYPES = {"ogg": "audio/ogg", "txt": "text/plain; charset=utf-8"}


class Guide:
    def __init__(self, library, exhibition):
        self.library = library
        self.exhibition = exhibition

    def __call__(self, environ, start_response):
        path = environ["PATH_INFO"]
        if path == "/tracks":
            return self.listing(start_response)
        if path.startswith("/tracks/"):
            return self.track(path.removeprefix("/tracks/"), start_response)
        return self.missing(start_response)

    def listing(self, start_response):
        body = json.dumps(self.library.names(self.exhibition)).encode()
        start_response("200 OK", [("Content-Type", "application/json")])
        return [body]

    def track(self, name, start_response):
        try:
            body = self.library.track(self.exhibition, name)
        except Missing:
            return self.missing(start_response)
        kind = TYPES.get(name.rpartition(".")[2], "application/octet-stream")
        start_response("200 OK", [("Content-Type", kind), ("Content-Length", str(len(body)))])
        return [body]

    def missing(self, start_response):
        start_response("404 Not Found", [("Content-Type", "text/plain")])
        return [b"no such track"]
