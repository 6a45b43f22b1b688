"""Asks the legal desk's service."""

from newsroom.rules import parse


class Legal:
    def __init__(self, fetch):
        self.fetch = fetch

    def rules(self, topic):
        return parse(topic, self.fetch(f"/topics/{topic}"))
