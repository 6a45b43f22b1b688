"""The folders of the program."""

import os
from pathlib import Path


class Rooms:
    """`shelf` is the folder of the readings; `attic` belongs to this program alone (its user, mode 0700)."""

    def __init__(self, root):
        self.root = Path(root)
        self._shelf = self.root / "shelf"
        self._attic = self.root / "attic"
        self._shelf.mkdir(parents=True, exist_ok=True)
        self._attic.mkdir(parents=True, exist_ok=True)
        os.chmod(self._attic, 0o700)

    def shelf(self, name):
        return self._shelf / _plain(name)

    def attic(self, name):
        return self._attic / _plain(name)


def _plain(name):
    """A name without a folder in it; raises ValueError for any other."""
    if name != os.path.basename(name) or name.startswith("."):
        raise ValueError(f"name {name!r}")
    return name
