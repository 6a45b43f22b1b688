"""Fishing: what the page shows."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Fishing {badge(legal.rules('fishing'))}".strip()]
    found = [article for article in articles if article.topic == "fishing" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:12]:
        lines.append(article.title)
    for topic in ("athletics", "cycling", "markets"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("All of fishing is read out on Sundays.")
    return lines


def count(articles):
    """How many articles stand on the page, 12 at most."""
    live = [article for article in articles if article.topic == "fishing" and article.state == "live"]
    return min(len(live), 12)
