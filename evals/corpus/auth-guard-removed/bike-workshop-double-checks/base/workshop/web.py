"""A small dispatcher: mounts of handlers, each mount with the role its callers need."""

from dataclasses import dataclass, field


class Refused(Exception):
    """The caller may not do this."""


@dataclass
class Caller:
    name: str
    roles: frozenset = frozenset()


@dataclass
class Call:
    caller: Caller
    shop: object
    values: dict = field(default_factory=dict)


class Mount:
    def __init__(self, prefix, handlers, role=None):
        self.prefix = prefix
        self.role = role
        self.handlers = {handler.__name__: handler for handler in handlers}

    def answer(self, name, call):
        if self.role is not None and self.role not in call.shop.directory.roles(call.caller.name):
            raise Refused(f"{self.prefix} is for {self.role}")
        return self.handlers[name](call)


class Site:
    def __init__(self, mounts):
        self.mounts = {mount.prefix: mount for mount in mounts}

    def call(self, path, call):
        prefix, _, name = path.strip("/").partition("/")
        return self.mounts[prefix].answer(name, call)
