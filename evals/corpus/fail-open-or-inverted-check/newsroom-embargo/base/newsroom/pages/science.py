"""The page of science."""

from newsroom.front import badge

DESK = "science"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Science {badge(legal.rules('science'))}".strip()]
    found = [article for article in articles if article.topic == "science" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:20]:
        lines.append(article.title)
    for topic in ("birds", "festivals", "handball"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "science" and article.state == "live":
            return article.title
    return "Soon more"
