import tempfile
import unittest
from datetime import date
from pathlib import Path

from radio.recorder import Recorder
from radio.schedule import Schedule
from radio.shows import made

JAZZ = {"code": "late-jazz", "label": "Late Jazz", "host": "Ida"}


class Shows(unittest.TestCase):
    def test_made(self):
        self.assertEqual(made(JAZZ).minutes, 60)

    def test_code(self):
        with self.assertRaises(ValueError):
            made({**JAZZ, "code": "Late Jazz"})

    def test_week(self):
        schedule = Schedule()
        schedule.put("mon", 22, made(JAZZ))
        self.assertEqual(schedule.week(), ["mon 22:00 Late Jazz (Ida)"])


class Recordings(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.encoder = self.folder / "encoder"
        self.encoder.write_text('#!/bin/sh\nfor a; do [ "$p" = -o ] && o=$a; p=$a; done\nif [ -n "$o" ]; then cat > "$o"; else cat; fi\n')
        self.encoder.chmod(0o755)

    def test_keep(self):
        recorder = Recorder(self.folder, str(self.encoder))
        target = recorder.keep(made(JAZZ), date(2025, 3, 1), b"wave")
        self.assertEqual(target.read_bytes(), b"wave")


if __name__ == "__main__":
    unittest.main()
