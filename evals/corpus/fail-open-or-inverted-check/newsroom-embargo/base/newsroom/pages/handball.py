"""Handball on one page."""

from newsroom.front import badge

DESK = "science"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Handball {badge(legal.rules('handball'))}".strip()]
    found = [article for article in articles if article.topic == "handball" and article.state == "live"]
    found.reverse()
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("courts", "elections", "floods"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about handball to the desk of the week.")
    return lines
