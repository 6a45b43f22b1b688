"""The page of waste."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Waste {badge(legal.rules('waste'))}".strip()]
    found = [article for article in articles if article.topic == "waste" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:10]:
        lines.append(article.title)
    for topic in ("markets", "rail"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("All of waste is read out on Sundays.")
    return lines


def count(articles):
    """How many articles stand on the page, 10 at most."""
    live = [article for article in articles if article.topic == "waste" and article.state == "live"]
    return min(len(live), 10)
