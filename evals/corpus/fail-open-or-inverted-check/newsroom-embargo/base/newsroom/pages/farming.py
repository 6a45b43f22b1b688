"""The page of farming."""

from newsroom.front import badge

DESK = "science"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Farming {badge(legal.rules('farming'))}".strip()]
    found = [article for article in articles if article.topic == "farming" and article.state == "live"]
    found.reverse()
    for article in found[:30]:
        lines.append(article.title)
    for topic in ("forests", "housing"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about farming to the desk of the day.")
    return lines


def count(articles):
    """How many articles stand on the page, 30 at most."""
    live = [article for article in articles if article.topic == "farming" and article.state == "live"]
    return min(len(live), 30)
