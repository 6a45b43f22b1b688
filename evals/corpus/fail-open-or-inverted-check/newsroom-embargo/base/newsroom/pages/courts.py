"""Courts on one page."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Courts {badge(legal.rules('courts'))}".strip()]
    found = [article for article in articles if article.topic == "courts" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:30]:
        lines.append(article.title)
    for topic in ("bridges", "forests", "traffic"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about courts to the desk of the week.")
    return lines
