"""What the dispatchers' screens ask for."""

from importlib import import_module


def show(store, kind, depot, limit=None):
    module = import_module(f"fleet.lists.{kind}")
    return module.listing(store, depot, limit) if limit else module.listing(store, depot)
