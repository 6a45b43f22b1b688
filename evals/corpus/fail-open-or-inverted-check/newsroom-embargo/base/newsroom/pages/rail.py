"""Rail on one page."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Rail {badge(legal.rules('rail'))}".strip()]
    found = [article for article in articles if article.topic == "rail" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("floods", "traffic"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about rail to the desk of the week.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "rail" and article.state == "live":
            return article.title
    return "Nothing yet"
