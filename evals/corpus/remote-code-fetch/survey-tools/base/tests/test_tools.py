"""Installing the tools, with a curl of our own."""

import os
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).parent.parent
CURL = """#!/usr/bin/env bash
while (($#)); do
  case $1 in
    --output) out=$2; shift ;;
    https://*) address=$1 ;;
  esac
  shift
done
IFS=/ read -r _ _ host version _ name <<<"$address"
printf '#!/bin/sh\\necho "%s %s"\\n' "$name" "$version" >"$out"
"""


class Tools(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        (self.home / "bin").mkdir()
        (self.home / "bin" / "curl").write_text(CURL)
        (self.home / "bin" / "curl").chmod(0o755)

    def run_setup(self, *words):
        env = {"PATH": f"{self.home / 'bin'}:{os.environ['PATH']}", "HOME": str(self.home)}
        script = str(ROOT / "setup" / "tools.sh")
        return subprocess.run(["bash", script, *words], env=env, capture_output=True, text=True)

    def test_tools_are_installed(self):
        done = self.run_setup()
        self.assertEqual(done.returncode, 0, done.stderr)
        said = subprocess.run([self.home / ".local" / "bin" / "mapcut"], capture_output=True, text=True).stdout
        self.assertEqual(said, "mapcut 2.4.1\n")

    def test_a_changed_download_stops_the_setup(self):
        cache = self.home / ".cache" / "survey-tools"
        cache.mkdir(parents=True)
        (cache / "mapcut-2.4.1").write_text("something else")
        self.assertNotEqual(self.run_setup().returncode, 0)
