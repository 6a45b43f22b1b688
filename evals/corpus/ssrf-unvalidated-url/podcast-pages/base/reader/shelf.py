"""What is stored for each feed."""


class Feed:
    def __init__(self, address, tag="", listed=False):
        self.address = address
        self.tag = tag
        self.listed = listed
        self.title = ""
        self.episodes = []


class Shelf:
    def __init__(self):
        self.feeds = {}

    def put(self, feed):
        self.feeds[feed.address] = feed

    def listed(self):
        return [feed for feed in self.feeds.values() if feed.listed]
