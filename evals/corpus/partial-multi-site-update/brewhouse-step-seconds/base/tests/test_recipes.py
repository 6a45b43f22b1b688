import importlib
import pkgutil
import unittest

import recipes
from brewhouse.runner import Runner


class Clock:
    def __init__(self):
        self.waited = 0

    def wait(self, seconds):
        self.waited += seconds


def run(name):
    clock = Clock()
    Runner(clock).run(importlib.import_module(f"recipes.{name}").recipe())
    return clock.waited


class Recipes(unittest.TestCase):
    def test_every_recipe_takes_hours(self):
        for found in pkgutil.iter_modules(recipes.__path__):
            with self.subTest(found.name):
                self.assertTrue(2 * 3600 < run(found.name) < 5 * 3600)

    def test_pilsner(self):
        self.assertEqual(run("pilsner"), 10190)


if __name__ == "__main__":
    unittest.main()
