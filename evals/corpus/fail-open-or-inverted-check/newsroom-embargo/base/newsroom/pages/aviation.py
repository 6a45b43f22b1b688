"""Aviation on one page."""

from newsroom.front import badge

DESK = "local"


def page(legal, articles):
    """Head and titles, line by line."""
    lines = [f"Aviation {badge(legal.rules('aviation'))}".strip()]
    found = [article for article in articles if article.topic == "aviation" and article.state == "live"]
    found.reverse()
    for article in found[:20]:
        lines.append(article.title)
    lines.append("All of aviation is read out on Fridays.")
    return lines


def teaser(articles):
    """The title on the front page, if there is one."""
    for article in articles:
        if article.topic == "aviation" and article.state == "live":
            return article.title
    return "Soon more"
