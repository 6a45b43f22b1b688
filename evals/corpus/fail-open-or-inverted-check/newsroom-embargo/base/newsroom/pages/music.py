"""The page of music."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Music {badge(legal.rules('music'))}".strip()]
    found = [article for article in articles if article.topic == "music" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:6]:
        lines.append(article.title)
    for topic in ("dance", "roads", "water"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def count(articles):
    """How many articles stand on the page, 6 at most."""
    live = [article for article in articles if article.topic == "music" and article.state == "live"]
    return min(len(live), 6)
