"""Football on one page."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Football {badge(legal.rules('football'))}".strip()]
    found = [article for article in articles if article.topic == "football" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:6]:
        lines.append(article.title)
    for topic in ("cinema", "elections", "farming"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about football to the desk of the night.")
    return lines


def count(articles):
    """How many articles stand on the page, 6 at most."""
    live = [article for article in articles if article.topic == "football" and article.state == "live"]
    return min(len(live), 6)
