"""Keeps what went on air, as the law asks for."""

import subprocess
from pathlib import Path


class Recorder:
    def __init__(self, folder, encoder="oggenc"):
        self.folder = Path(folder)
        self.encoder = encoder

    def target(self, show, day):
        return self.folder / f"{day} {show.label}.ogg"

    def keep(self, show, day, wave):
        """Encodes the recording of a show and answers where it is."""
        target = self.target(show, day)
        subprocess.run([self.encoder, "-Q", "-o", str(target), "-t", show.label, "-"], input=wave, check=True)
        return target
