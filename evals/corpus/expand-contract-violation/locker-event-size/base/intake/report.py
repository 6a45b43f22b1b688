"""What the lockers of a terminal hold."""


def occupied(store, terminal):
    held = set()
    for event in sorted((e for e in store if e["terminal"] == terminal), key=lambda e: int(e["at"])):
        (held.add if event["kind"] == "stored" else held.discard)(event["slot"])
    return sorted(held)
