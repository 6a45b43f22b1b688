"""A small router: handlers by method and path."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from app import guards


@dataclass
class Request:
    method: str
    path: str
    role: str = "guest"
    form: dict = field(default_factory=dict)


class Refused(Exception):
    """The caller may not do this."""


ROUTES: list[tuple[str, re.Pattern, Callable]] = []


def route(method: str, path: str):
    pattern = re.compile("^" + re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", path) + "$")

    def register(handler: Callable) -> Callable:
        ROUTES.append((method, pattern, handler))
        return handler

    return register


def handle(request: Request):
    """The answer of the first route that fits."""
    for prefix, roles in guards.PREFIXES:
        if request.path.startswith(prefix):
            if request.role not in roles:
                raise Refused(request.path)
            break
    for method, pattern, handler in ROUTES:
        found = pattern.match(request.path)
        if found and method == request.method:
            return handler(request, **found.groupdict())
    raise LookupError(request.path)
