"""Elections: what the page shows."""

from newsroom.front import badge

DESK = "sport"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Elections {badge(legal.rules('elections'))}".strip()]
    found = [article for article in articles if article.topic == "elections" and article.state == "live"]
    found.reverse()
    for article in found[:20]:
        lines.append(article.title)
    return lines
