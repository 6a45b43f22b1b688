"""Taxes on one page."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, top to bottom."""
    lines = [f"Taxes {badge(legal.rules('taxes'))}".strip()]
    found = [article for article in articles if article.topic == "taxes" and article.state == "live"]
    found.reverse()
    for article in found[:8]:
        lines.append(article.title)
    for topic in ("banking", "dentists", "gardens"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("All of taxes is read out on Fridays.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "taxes" and article.state == "live":
            return article.title
    return "No news today"
