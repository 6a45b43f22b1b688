"""The wire to the hotel's back office."""

import json
import os
import urllib.request

BASE = os.environ.get("HOTEL_API", "http://127.0.0.1:9")


def call(method, path, body=None):
    """One call; the answer as it came."""
    sent = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(BASE + path, sent, {"content-type": "application/json"}, method=method)
    with urllib.request.urlopen(request, timeout=10) as answer:
        return json.load(answer)
