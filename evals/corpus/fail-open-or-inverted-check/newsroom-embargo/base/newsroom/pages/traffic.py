"""Traffic: what the page shows."""

from newsroom.front import badge

DESK = "business"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Traffic {badge(legal.rules('traffic'))}".strip()]
    found = [article for article in articles if article.topic == "traffic" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:6]:
        lines.append(article.title)
    for topic in ("aviation", "housing", "museums"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("Tips about traffic to the desk of the day.")
    return lines


def count(articles):
    """How many articles stand on the page, 6 at most."""
    live = [article for article in articles if article.topic == "traffic" and article.state == "live"]
    return min(len(live), 6)
