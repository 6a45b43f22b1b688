"""Cycling: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Cycling {badge(legal.rules('cycling'))}".strip()]
    found = [article for article in articles if article.topic == "cycling" and article.state == "live"]
    found.reverse()
    for article in found[:6]:
        lines.append(article.title)
    for topic in ("buses", "ferries", "snow"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about cycling to the desk of the night.")
    return lines
