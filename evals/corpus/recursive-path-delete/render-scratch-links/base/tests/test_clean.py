import os
import subprocess
import tempfile
import time
import unittest
from pathlib import Path

SCRIPT = Path(__file__).parent.parent / "housekeeping/clean_scratch.sh"


class CleanTest(unittest.TestCase):
    def setUp(self):
        place = tempfile.TemporaryDirectory()
        self.addCleanup(place.cleanup)
        self.scratch = Path(place.name) / "scratch"
        self.scratch.mkdir()

    def stem(self, name, days):
        file = self.scratch / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text("stem")
        then = time.time() - days * 86400
        os.utime(file, (then, then))
        return file

    def clean(self, scratch=None):
        env = {"PATH": os.environ["PATH"], "SCRATCH": str(scratch or self.scratch)}
        return subprocess.run(["bash", SCRIPT], env=env, check=True, capture_output=True, text=True).stdout

    def test_old_goes_and_new_stays(self):
        old, new = self.stem("a/stems/old.wav", 9), self.stem("b/stems/new.wav", 1)
        self.clean()
        self.assertFalse(old.exists())
        self.assertTrue(new.exists())
