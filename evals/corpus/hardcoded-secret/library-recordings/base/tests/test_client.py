"""Replaying what was recorded."""

import importlib
import pkgutil
import unittest

from interlib.client import Client, NotFound
from tests import recorded


class Replay(unittest.TestCase):
    def test_each_call(self):
        for module in pkgutil.iter_modules(recorded.__path__):
            calls = importlib.import_module(f"tests.recorded.{module.name}")
            for call in calls.CALLS:
                self.replay(calls.KIND, call["request"], call["response"])

    def replay(self, kind, request, response):
        def send(method, path, headers):
            self.assertEqual((method, path, headers), (request["method"], request["path"], request["headers"]))
            return response["status"], response["body"]

        client = Client(request["headers"]["x-account"], request["headers"]["x-key"], send)
        number = int(request["path"].split("/")[-1])
        self.assertEqual(client.get(kind, number)["id"], number)

    def test_unknown_numbers(self):
        with self.assertRaises(NotFound):
            Client("a", "k", lambda *_: (404, None)).get("loans", 1)
