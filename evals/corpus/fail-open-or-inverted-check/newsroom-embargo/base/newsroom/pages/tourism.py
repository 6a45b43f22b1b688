"""The page of tourism."""

from newsroom.front import badge

DESK = "culture"


def page(legal, articles):
    """Head and titles, as the reader sees them."""
    lines = [f"Tourism {badge(legal.rules('tourism'))}".strip()]
    found = [article for article in articles if article.topic == "tourism" and article.state == "live"]
    found.sort(key=lambda article: article.title)
    for article in found[:30]:
        lines.append(article.title)
    for topic in ("bridges", "debate", "health"):
        lines.append(f"see also: {topic} {badge(legal.rules(topic))}".strip())
    lines.append("All of tourism is read out on Fridays.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "tourism" and article.state == "live":
            return article.title
    return "Nothing yet"
