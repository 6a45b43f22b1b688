"""The page of markets."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Markets {badge(legal.rules('markets'))}".strip()]
    found = [article for article in articles if article.topic == "markets" and article.state == "live"]
    found.sort(key=lambda article: (article.desk, article.title))
    for article in found[:6]:
        lines.append(article.title)
    for topic in ("dance", "pensions"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "markets" and article.state == "live":
            return article.title
    return "Soon more"
