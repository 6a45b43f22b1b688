"""Climate on one page."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Climate {badge(legal.rules('climate'))}".strip()]
    found = [article for article in articles if article.topic == "climate" and article.state == "live"]
    found.reverse()
    for article in found[:10]:
        lines.append(article.title)
    for topic in ("energy", "trams", "waste"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about climate to the desk of the week.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "climate" and article.state == "live":
            return article.title
    return "No news today"
