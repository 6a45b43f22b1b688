"""The page of dentists."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Dentists {badge(legal.rules('dentists'))}".strip()]
    found = [article for article in articles if article.topic == "dentists" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:30]:
        lines.append(article.title)
    lines.append("Tips about dentists to the desk of the week.")
    return lines
