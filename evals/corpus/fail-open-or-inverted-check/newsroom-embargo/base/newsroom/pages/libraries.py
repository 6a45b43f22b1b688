"""The page of libraries."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Libraries {badge(legal.rules('libraries'))}".strip()]
    found = [article for article in articles if article.topic == "libraries" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("music", "weather"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "libraries" and article.state == "live":
            return article.title
    return "Soon more"
