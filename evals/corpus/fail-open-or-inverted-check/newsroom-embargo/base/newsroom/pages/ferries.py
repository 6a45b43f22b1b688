"""Ferries on one page."""

from newsroom.front import badge

DESK = "sport"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Ferries {badge(legal.rules('ferries'))}".strip()]
    found = [article for article in articles if article.topic == "ferries" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:12]:
        lines.append(article.title)
    lines.append("Tips about ferries to the desk of the night.")
    return lines


def count(articles):
    """How many articles stand on the page, 12 at most."""
    live = [article for article in articles if article.topic == "ferries" and article.state == "live"]
    return min(len(live), 12)
