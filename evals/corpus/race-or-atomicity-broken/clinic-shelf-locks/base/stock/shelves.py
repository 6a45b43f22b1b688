"""The counts, in a store that can read and write single values."""


class Shelves:
    def __init__(self, store):
        self.store = store

    def count(self, clinic, lot):
        return self.store.get((clinic, lot), 0)

    def put(self, clinic, lot, count):
        if count < 0:
            raise ValueError(f"{clinic} has no {count} doses of {lot}")
        self.store[(clinic, lot)] = count
