"""Skiing: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Skiing {badge(legal.rules('skiing'))}".strip()]
    found = [article for article in articles if article.topic == "skiing" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:10]:
        lines.append(article.title)
    lines.append("Tips about skiing to the desk of the day.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "skiing" and article.state == "live":
            return article.title
    return "No news today"
