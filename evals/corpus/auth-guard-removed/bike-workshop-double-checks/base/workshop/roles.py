"""Roles of callers, looked up in the directory."""

import functools

from workshop.web import Refused


def requires(role):
    def wrap(handler):
        @functools.wraps(handler)
        def checked(call):
            if role not in call.shop.directory.roles(call.caller.name):
                raise Refused(f"{handler.__name__} is for {role}")
            return handler(call)

        return checked

    return wrap
