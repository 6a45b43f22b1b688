"""Roads: what the page shows."""

from newsroom.front import badge

DESK = "sport"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Roads {badge(legal.rules('roads'))}".strip()]
    found = [article for article in articles if article.topic == "roads" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("ferries", "forests", "handball"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "roads" and article.state == "live":
            return article.title
    return "Nothing yet"
