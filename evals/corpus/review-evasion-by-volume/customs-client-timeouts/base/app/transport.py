"""Calls of the customs API."""


class Transport:
    def __init__(self, opener, address: str) -> None:
        self._opener = opener
        self._address = address

    def __call__(self, method: str, path: str, body):
        return self._opener(method, self._address + path, body)
