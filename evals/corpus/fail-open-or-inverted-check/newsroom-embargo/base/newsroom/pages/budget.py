"""Budget: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Budget {badge(legal.rules('budget'))}".strip()]
    found = [article for article in articles if article.topic == "budget" and article.state == "live"]
    found.reverse()
    for article in found[:8]:
        lines.append(article.title)
    lines.append("Tips about budget to the desk of the week.")
    return lines


def count(articles):
    """How many articles stand on the page, 8 at most."""
    live = [article for article in articles if article.topic == "budget" and article.state == "live"]
    return min(len(live), 8)
