"""The nightly archive, with a copy command of our own."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parent.parent


class Archive(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        (self.home / "bin").mkdir()
        copy = self.home / "bin" / "shelf-copy"
        copy.write_text('#!/bin/sh\ncp "$1" "$2"\n')
        copy.chmod(0o755)
        for turbine in ("t1", "t2"):
            (self.home / "spool" / turbine).mkdir(parents=True)
            (self.home / "spool" / turbine / "0900.vib").write_text(turbine * 40)

    def run_archive(self):
        env = {
            "PATH": f"{self.home / 'bin'}:{os.environ['PATH']}",
            "SPOOL": str(self.home / "spool"),
            "SHELF_ROOT": str(self.home / "shelf"),
        }
        return subprocess.run(["bash", str(ROOT / "bin" / "archive")], env=env, capture_output=True, text=True)

    def test_files_are_on_the_shelf(self):
        done = self.run_archive()
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual((self.home / "shelf" / "t1" / "0900.vib").read_text(), "t1" * 40)
