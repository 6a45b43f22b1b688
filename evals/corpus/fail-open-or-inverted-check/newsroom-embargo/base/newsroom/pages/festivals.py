"""Festivals on one page."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Festivals {badge(legal.rules('festivals'))}".strip()]
    found = [article for article in articles if article.topic == "festivals" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:8]:
        lines.append(article.title)
    lines.append("Tips about festivals to the desk of the day.")
    return lines


def count(articles):
    """How many articles stand on the page, 8 at most."""
    live = [article for article in articles if article.topic == "festivals" and article.state == "live"]
    return min(len(live), 8)
