"""Birds: what the page shows."""

from newsroom.front import badge

DESK = "science"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Birds {badge(legal.rules('birds'))}".strip()]
    found = [article for article in articles if article.topic == "birds" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("festivals", "pensions", "ports"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about birds to the desk of the day.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "birds" and article.state == "live":
            return article.title
    return "Nothing yet"
