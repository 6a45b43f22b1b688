import json
import unittest

from newsroom.articles import Article
from newsroom.front import topic_page
from newsroom.legal import Legal
from newsroom.publish import Publisher, Refused

ANSWERS = {
    "/topics/merger": {"open": ["business"], "held": ["local"], "version": 4},
    "/topics/snow": {"open": ["local", "sport", "business"], "held": [], "version": 2},
}


def fetch(path):
    return json.dumps(ANSWERS[path])


class Newsroom(unittest.TestCase):
    def setUp(self):
        self.legal = Legal(fetch)

    def test_publish(self):
        article = Article("Two banks", "merger", "business")
        Publisher(self.legal).publish(article, "ida")
        self.assertEqual(article.state, "live")

    def test_embargo(self):
        with self.assertRaises(Refused):
            Publisher(self.legal).publish(Article("Two banks", "merger", "local"), "ole")

    def test_page(self):
        self.assertEqual(topic_page(self.legal, "merger", []), ["merger embargo for local"])


if __name__ == "__main__":
    unittest.main()
