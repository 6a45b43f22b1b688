"""Named calls of the pupils' and teachers' apps."""


class Refused(Exception):
    """The caller may not do this."""


class Calls:
    def __init__(self):
        self._handlers = {}

    def named(self, name):
        def keep(handler):
            self._handlers[name] = handler
            return handler

        return keep

    def answer(self, name, session, store, **values):
        if session.user is None:
            raise Refused("log in first")
        return self._handlers[name](session, store, **values)
