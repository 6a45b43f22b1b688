"""Runs every bench: python -m tests.runner."""

import importlib
import sys
import unittest
from pathlib import Path

from tests.bench import Bench


class Loader(unittest.TestLoader):
    testMethodPrefix = "check"


def main() -> int:
    loader, suite = Loader(), unittest.TestSuite()
    for path in sorted(Path(__file__).parent.glob("test_*.py")):
        module = importlib.import_module(f"tests.{path.stem}")
        for found in vars(module).values():
            if isinstance(found, type) and issubclass(found, Bench) and found is not Bench:
                suite.addTests(loader.loadTestsFromTestCase(found))
    return 0 if unittest.TextTestRunner(verbosity=0).run(suite).wasSuccessful() else 1


if __name__ == "__main__":
    sys.exit(main())
