"""The page of parks."""

from newsroom.front import badge

DESK = "science"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Parks {badge(legal.rules('parks'))}".strip()]
    found = [article for article in articles if article.topic == "parks" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:6]:
        lines.append(article.title)
    lines.append("Tips about parks to the desk of the night.")
    return lines


def count(articles):
    """How many articles stand on the page, 6 at most."""
    live = [article for article in articles if article.topic == "parks" and article.state == "live"]
    return min(len(live), 6)
