"""Debate on one page."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Debate {badge(legal.rules('debate'))}".strip()]
    found = [article for article in articles if article.topic == "debate" and article.state == "live"]
    found.reverse()
    for article in found[:30]:
        lines.append(article.title)
    lines.append("All of debate is read out on Sundays.")
    return lines
