"""A feed of a stranger names an inside address as its next page; looks whether that address is asked."""

import json
import sys
import traceback
from pathlib import Path

sys.dont_write_bytecode = True


INSIDE = "http://169.254.169.254/latest/meta-data/role.json"


def run(tree):
    sys.path.insert(0, str(tree))
    from reader.feeds import add
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
