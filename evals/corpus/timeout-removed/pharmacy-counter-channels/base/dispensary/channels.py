"""Named channels: where a service lives and how it is spoken to, from config/channels.json."""

import json
from functools import lru_cache
from pathlib import Path

from dispensary import wire

CONFIG = Path(__file__).resolve().parent.parent / "config" / "channels.json"


class Channel:
    def __init__(self, name, host, port, profile):
        self.name = name
        self.host = host
        self.port = port
        self.profile = profile

    def send(self, method, path, body=None):
        return wire.exchange(self.host, self.port, method, path, body, timeout=self.profile["wait"])


@lru_cache(maxsize=None)
def channel(name):
    config = json.loads(CONFIG.read_text())
    entry = config["channels"][name]
    return Channel(name, entry["host"], entry["port"], config["profiles"][entry["profile"]])
