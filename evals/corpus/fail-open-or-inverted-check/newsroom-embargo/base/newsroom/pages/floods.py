"""Floods on one page."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Floods {badge(legal.rules('floods'))}".strip()]
    found = [article for article in articles if article.topic == "floods" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:10]:
        lines.append(article.title)
    lines.append("Tips about floods to the desk of the week.")
    return lines


def count(articles):
    """How many articles stand on the page, 10 at most."""
    live = [article for article in articles if article.topic == "floods" and article.state == "live"]
    return min(len(live), 10)
