"""Energy: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Energy {badge(legal.rules('energy'))}".strip()]
    found = [article for article in articles if article.topic == "energy" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:30]:
        lines.append(article.title)
    return lines
