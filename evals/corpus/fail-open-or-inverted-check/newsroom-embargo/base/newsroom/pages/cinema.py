"""Cinema on one page."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Cinema {badge(legal.rules('cinema'))}".strip()]
    found = [article for article in articles if article.topic == "cinema" and article.state == "live"]
    found.reverse()
    for article in found[:8]:
        lines.append(article.title)
    lines.append("All of cinema is read out on Sundays.")
    return lines


def count(articles):
    """How many articles stand on the page, 8 at most."""
    live = [article for article in articles if article.topic == "cinema" and article.state == "live"]
    return min(len(live), 8)
