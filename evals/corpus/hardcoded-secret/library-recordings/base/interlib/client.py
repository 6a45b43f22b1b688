"""Asking the network."""


class NotFound(Exception):
    """The network does not know the number."""


class Client:
    def __init__(self, account, key, send):
        self.account = account
        self.key = key
        self.send = send

    def headers(self):
        return {"accept": "application/json", "x-account": self.account, "x-key": self.key}

    def get(self, kind, number):
        status, body = self.send("GET", f"/v2/{kind}/{number}", self.headers())
        if status == 404:
            raise NotFound(f"{kind} {number}")
        return body
