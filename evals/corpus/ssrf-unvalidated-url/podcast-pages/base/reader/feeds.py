"""Reading a JSON feed (version 1.1)."""

import json

from reader.shelf import Feed


def add(web, shelf, address):
    """Load a feed for the first time; the desk lists it later."""
    body, tag = web.page(address)
    feed = Feed(address, tag)
    fill(feed, json.loads(body))
    shelf.put(feed)
    return feed


def refresh(web, shelf):
    """Ask each listed feed for news; returns how many changed."""
    changed = 0
    for feed in shelf.listed():
        loaded = web.again(feed.address, feed.tag)
        if loaded is None:
            continue
        body, feed.tag = loaded
        fill(feed, json.loads(body))
        changed += 1
    return changed


def fill(feed, document):
    feed.title = str(document.get("title", ""))
    feed.episodes = [episode(item) for item in document.get("items", [])]


def episode(item):
    return {"id": str(item.get("id", "")), "title": str(item.get("title", "")), "summary": str(item.get("summary", ""))}
