import tempfile
import unittest
from pathlib import Path

from guide.library import Library
from guide.web import Guide


class Web(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        root = Path(self.folder.name)
        (root / "masks" / "room-2").mkdir(parents=True)
        (root / "masks" / "room-2" / "fox.ogg").write_bytes(b"fox")
        self.app = Guide(Library(root), "masks")

    def get(self, path):
        seen = {}

        def start(status, headers):
            seen["status"] = status
            seen["headers"] = dict(headers)

        body = b"".join(self.app({"PATH_INFO": path, "REQUEST_METHOD": "GET"}, start))
        return seen["status"][:3], seen["headers"], body

    def test_track(self):
        status, headers, body = self.get("/tracks/room-2/fox.ogg")
        self.assertEqual((status, body), ("200", b"fox"))
        self.assertEqual(headers["Content-Type"], "audio/ogg")

    def test_dots(self):
        self.assertEqual(self.get("/tracks/../../secret.txt")[0], "404")

    def test_listing(self):
        self.assertEqual(self.get("/tracks")[2], b'["room-2/fox.ogg"]')


if __name__ == "__main__":
    unittest.main()
