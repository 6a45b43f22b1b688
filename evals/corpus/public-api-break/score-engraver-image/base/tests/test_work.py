import tempfile
import unittest
from pathlib import Path

from engraver.work import run


class Work(unittest.TestCase):
    def test_a_score_becomes_a_page(self):
        with tempfile.TemporaryDirectory() as folder:
            environment = {}
            for name in ("inbox", "proofs", "shelf"):
                (Path(folder) / name).mkdir()
                environment[f"ENGRAVER_{name.upper()}"] = str(Path(folder) / name)
            (Path(folder) / "inbox" / "waltz.abc").write_text("K:D")
            self.assertEqual(list(run(environment)), ["waltz.abc: waltz.page"])
            self.assertEqual((Path(folder) / "shelf" / "waltz.page").read_text(), "page of K:D")


if __name__ == "__main__":
    unittest.main()
