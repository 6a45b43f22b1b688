"""Harbours: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Harbours {badge(legal.rules('harbours'))}".strip()]
    found = [article for article in articles if article.topic == "harbours" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:12]:
        lines.append(article.title)
    for topic in ("health", "police", "tourism"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def count(articles):
    """How many articles stand on the page, 12 at most."""
    live = [article for article in articles if article.topic == "harbours" and article.state == "live"]
    return min(len(live), 12)
