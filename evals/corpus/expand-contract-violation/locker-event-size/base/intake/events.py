"""Checks events and keeps them."""

REQUIRED = ("terminal", "kind", "slot", "at")
KINDS = ("stored", "collected", "expired")


class Refused(Exception):
    pass


def accept(store, event):
    missing = [name for name in REQUIRED if event.get(name) in (None, "")]
    if missing:
        raise Refused("missing " + ", ".join(missing))
    if event["kind"] not in KINDS:
        raise Refused(f"kind {event['kind']}")
    store.append(event)
