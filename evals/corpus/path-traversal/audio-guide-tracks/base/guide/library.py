"""The audio tracks of the museum, kept as files below one folder for each exhibition."""

from pathlib import Path


class Missing(Exception):
    """There is no such track."""


class Library:
    def __init__(self, root):
        self.root = Path(root).resolve()

    def track(self, exhibition, name):
        """Bytes of one track, for a name such as room-2/mask.ogg."""
        folder = self.root / exhibition
        target = (folder / name).resolve()
        if not target.is_relative_to(folder):
            raise Missing(name)
        if not target.is_file():
            raise Missing(name)
        return target.read_bytes()

    def names(self, exhibition):
        folder = self.root / exhibition
        return sorted(str(path.relative_to(folder)) for path in folder.rglob("*.ogg"))
