import json
import unittest
from importlib import import_module
from pathlib import Path

import newsroom.pages
from newsroom.articles import Article
from newsroom.legal import Legal


class Pages(unittest.TestCase):
    def test_each_page_shows_what_is_live(self):
        legal = Legal(lambda path: json.dumps({"open": [], "held": ["local"], "version": 1}))
        for path in sorted(Path(newsroom.pages.__file__).parent.glob("[a-z]*.py")):
            module = import_module(f"newsroom.pages.{path.stem}")
            articles = [Article("Draft", path.stem, "local"), Article("Live", path.stem, "local", "live")]
            self.assertEqual(module.page(legal, articles)[:2], [f"{path.stem.title()} embargo for local", "Live"])
