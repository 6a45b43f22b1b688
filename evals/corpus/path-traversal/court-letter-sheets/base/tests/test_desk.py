import tempfile
import unittest
from pathlib import Path

from intake.desk import Desk
from intake.letters import from_portal, from_scanner


class Letters(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.folder = Path(folder.name)
        self.desk = Desk(self.folder)
        self.desk.receive(from_scanner({"docket": "4-C-12", "counter": 17, "pages": 3}, "Dear court"))
        self.desk.receive(from_portal({"docket": "4-C-12", "number": "HB 22-9", "text": "We object"}))

    def test_archive(self):
        self.assertEqual(self.desk.archive.count(), 2)

    def test_docket(self):
        self.assertEqual(len(self.desk.of_docket("4-C-12")), 2)


if __name__ == "__main__":
    unittest.main()
