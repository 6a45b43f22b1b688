"""Banking: what the page shows."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Banking {badge(legal.rules('banking'))}".strip()]
    found = [article for article in articles if article.topic == "banking" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:6]:
        lines.append(article.title)
    for topic in ("museums", "weather"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("All of banking is read out on Fridays.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "banking" and article.state == "live":
            return article.title
    return "No news today"
