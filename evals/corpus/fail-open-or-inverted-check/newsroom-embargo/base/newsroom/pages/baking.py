"""The page of baking."""

from newsroom.front import badge

DESK = "sport"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Baking {badge(legal.rules('baking'))}".strip()]
    found = [article for article in articles if article.topic == "baking" and article.state == "live"]
    found.reverse()
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("floods", "snow", "water"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "baking" and article.state == "live":
            return article.title
    return "Nothing yet"
