"""Trams: what the page shows."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Trams {badge(legal.rules('trams'))}".strip()]
    found = [article for article in articles if article.topic == "trams" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:6]:
        lines.append(article.title)
    return lines


def count(articles):
    """How many articles stand on the page, 6 at most."""
    live = [article for article in articles if article.topic == "trams" and article.state == "live"]
    return min(len(live), 6)
