"""Files from partners."""

import re

NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,40}\.[a-z]{2,6}")
MOST = 2_000_000


class Rejected(Exception):
    """The upload is not taken."""


def receive(rooms, partner, name, data):
    """Keep what a partner uploads; a later file of the same name takes the place of the earlier."""
    if not NAME.fullmatch(name):
        raise Rejected(f"{partner}: name {name!r}")
    if len(data) > MOST:
        raise Rejected(f"{partner}: {len(data)} bytes")
    rooms.shelf(name).write_bytes(data)
    return name


def readings(rooms, harbour):
    """(hour, height) pairs of a harbour, oldest first."""
    rows = []
    path = rooms.shelf(f"{harbour}.csv")
    if not path.exists():
        return rows
    for line in path.read_text().splitlines():
        hour, height = line.split(",")
        rows.append((float(hour), float(height)))
    return sorted(rows)
