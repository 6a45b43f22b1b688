"""Gardens: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Gardens {badge(legal.rules('gardens'))}".strip()]
    found = [article for article in articles if article.topic == "gardens" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:20]:
        lines.append(article.title)
    lines.append("All of gardens is read out on Fridays.")
    return lines


def count(articles):
    """How many articles stand on the page, 20 at most."""
    live = [article for article in articles if article.topic == "gardens" and article.state == "live"]
    return min(len(live), 20)
