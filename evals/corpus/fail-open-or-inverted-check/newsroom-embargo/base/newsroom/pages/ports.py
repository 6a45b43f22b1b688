"""Ports on one page."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Ports {badge(legal.rules('ports'))}".strip()]
    found = [article for article in articles if article.topic == "ports" and article.state == "live"]
    found.reverse()
    for article in found[:10]:
        lines.append(article.title)
    for topic in ("pensions", "waste"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("All of ports is read out on Sundays.")
    return lines


def count(articles):
    """How many articles stand on the page, 10 at most."""
    live = [article for article in articles if article.topic == "ports" and article.state == "live"]
    return min(len(live), 10)
