class Memory(dict):
    """The memory store, without the passing of time."""

    def set(self, key, value, seconds):
        self[key] = value
