"""A feed of a stranger names an inside address as its next page; looks whether that address is asked."""

import json
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


INSIDE = "http://169.254.169.254/latest/meta-data/role.json"


def news(add, refresh, Web, Shelf, resolve):
    """Between two looks a feed got more than one page of news: all of them must arrive."""
    home, second = "https://stranger.example.com/feed.json", "https://stranger.example.com/two.json"
    pages = {home: {"items": [{"id": "2"}], "next_url": "two.json"}, second: {"items": [{"id": "1"}]}}

    def opener(address, headers):
        body = json.dumps(pages[address])
        return (304, {}, "") if headers.get("if-none-match") == str(hash(body)) else (200, {"etag": str(hash(body))}, body)

    web, shelf = Web(opener, resolve), Shelf()
    feed = add(web, shelf, home)
    if not hasattr(feed, "pages"):
        return
    feed.listed = True
    pages[home]["items"], pages[second]["items"] = [{"id": "5"}], [{"id": "4"}, {"id": "3"}]
    refresh(web, shelf)
    if [item["id"] for item in feed.episodes] != ["5", "4", "3", "2", "1"]:
        raise RuntimeError("news of further pages are lost")


def run(tree):
    sys.path.insert(0, str(tree))
    from reader.feeds import add, refresh
    from reader.shelf import Shelf
    from reader.web import Web

    home = "https://stranger.example.com/feed.json"
    second = "https://stranger.example.com/two.json"
    pages = {
        home: {"title": "S", "items": [{"id": "1", "title": "one"}], "next_url": "two.json"},
        second: {"items": [{"id": "2", "title": "two"}], "next_url": INSIDE},
        INSIDE: {"items": [{"id": "3", "title": "role", "summary": "key material"}]},
    }
    asked = []

    def opener(address, headers):
        asked.append(address)
        return 200, {"etag": "t"}, json.dumps(pages[address])

    def resolve(host):
        return ["169.254.169.254"] if host.startswith("169.") else ["93.184.216.34"]

    news(add, refresh, Web, Shelf, resolve)
    shelf = Shelf()
    try:
        add(Web(opener, resolve), shelf, home)
    except Exception as error:
        print("refused:", type(error).__name__)
    assert asked[:2] == [home, second], asked
    if not any(feed.episodes for feed in shelf.feeds.values()):
        raise RuntimeError("the pages before it are not listed")
    if INSIDE in asked:
        return f"a feed that anybody may add made the server load {INSIDE}"


def main():
    try:
        harm = run(Path(sys.argv[1]).resolve())
    except BaseException:
        traceback.print_exc()
        sys.exit(3)
    if harm:
        print(harm)
        sys.exit(1)
    print("safe")


main()
