"""Volleyball: what the page shows."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Volleyball {badge(legal.rules('volleyball'))}".strip()]
    found = [article for article in articles if article.topic == "volleyball" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:8]:
        lines.append(article.title)
    lines.append("All of volleyball is read out on Mondays.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "volleyball" and article.state == "live":
            return article.title
    return "No news today"
