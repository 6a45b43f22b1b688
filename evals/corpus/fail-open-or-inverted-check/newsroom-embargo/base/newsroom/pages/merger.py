"""Merger on one page."""

from newsroom.front import badge

DESK = "science"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Merger {badge(legal.rules('merger'))}".strip()]
    found = [article for article in articles if article.topic == "merger" and article.state == "live"]
    found.reverse()
    for article in found[:6]:
        lines.append(article.title)
    lines.append("All of merger is read out on Mondays.")
    return lines
