"""Prices on one page."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Prices {badge(legal.rules('prices'))}".strip()]
    found = [article for article in articles if article.topic == "prices" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:12]:
        lines.append(article.title)
    for topic in ("forests", "health", "water"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about prices to the desk of the day.")
    return lines
