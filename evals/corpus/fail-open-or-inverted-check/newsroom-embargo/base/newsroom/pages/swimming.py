"""Swimming on one page."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Swimming {badge(legal.rules('swimming'))}".strip()]
    found = [article for article in articles if article.topic == "swimming" and article.state == "live"]
    found.reverse()
    for article in found[:30]:
        lines.append(article.title)
    lines.append("Tips about swimming to the desk of the week.")
    return lines
