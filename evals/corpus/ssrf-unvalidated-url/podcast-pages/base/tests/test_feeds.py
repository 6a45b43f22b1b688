"""Feeds, with a web of three pages."""

import json
import unittest

from reader.feeds import add, refresh
from reader.shelf import Shelf
from reader.web import Refused, Web

HOME = "https://waves.example.com/feed.json"


class Pages:
    def __init__(self, pages):
        self.pages = pages
        self.asked = []

    def __call__(self, address, headers):
        self.asked.append(address)
        body = json.dumps(self.pages[address])
        tag = str(len(body))
        if headers.get("if-none-match") == tag:
            return 304, {}, ""
        return 200, {"etag": tag}, body


def resolve(host):
    return {"waves.example.com": ["93.184.216.34"]}.get(host, ["10.0.0.8"])


class Feeds(unittest.TestCase):
    def setUp(self):
        self.pages = Pages({HOME: {"title": "Waves", "items": [{"id": "1", "title": "Tides"}]}})
        self.web = Web(self.pages, resolve)
        self.shelf = Shelf()

    def test_add(self):
        feed = add(self.web, self.shelf, HOME)
        self.assertEqual([item["title"] for item in feed.episodes], ["Tides"])
        self.assertFalse(feed.listed)

    def test_inside_addresses_are_refused(self):
        with self.assertRaises(Refused):
            add(self.web, self.shelf, "http://intranet/feed.json")

    def test_refresh_asks_listed_feeds_only(self):
        feed = add(self.web, self.shelf, HOME)
        self.assertEqual(refresh(self.web, self.shelf), 0)
        feed.listed = True
        self.pages.pages[HOME]["items"].append({"id": "2", "title": "Fog"})
        self.assertEqual(refresh(self.web, self.shelf), 1)
        self.assertEqual(len(feed.episodes), 2)
