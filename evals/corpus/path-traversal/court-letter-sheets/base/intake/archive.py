"""Where letters rest."""

import json
from pathlib import Path


class Archive:
    def __init__(self, folder):
        self.folder = Path(folder)
        self.folder.mkdir(parents=True, exist_ok=True)

    def keep(self, letter):
        path = self.folder / f"{letter.token}.json"
        path.write_text(json.dumps(letter.__dict__))
        return path

    def count(self):
        return sum(1 for _ in self.folder.glob("*.json"))
