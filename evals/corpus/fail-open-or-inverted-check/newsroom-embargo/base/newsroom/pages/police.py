"""The page of police."""

from newsroom.front import badge

DESK = "sport"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Police {badge(legal.rules('police'))}".strip()]
    found = [article for article in articles if article.topic == "police" and article.state == "live"]
    found.reverse()
    for article in found[:10]:
        lines.append(article.title)
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "police" and article.state == "live":
            return article.title
    return "No news today"
