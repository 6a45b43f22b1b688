import importlib
import unittest
from pathlib import Path

GEN = Path(__file__).parents[1] / "wire" / "gen"


def classes():
    for path in sorted(GEN.glob("[a-z]*.py")):
        module = importlib.import_module(f"wire.gen.{path.stem}")
        yield getattr(module, "".join(part.title() for part in path.stem.split("_")))


class Wire(unittest.TestCase):
    def test_there_and_back(self):
        for made in classes():
            message = made(turbine="A7", seen_at=1770000000)
            self.assertEqual(made.unpack(message.pack()).seen_at, 1770000000, made.__name__)

    def test_unknown_numbers_are_passed_over(self):
        for made in classes():
            data = bytes((60, 2)) + b"zz" + made(turbine="A7").pack()
            self.assertEqual(made.unpack(data).turbine, "A7", made.__name__)


if __name__ == "__main__":
    unittest.main()
