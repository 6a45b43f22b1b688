"""The topic's page with its badge."""


def badge(rules):
    """What the page shows beside the topic."""
    return f"embargo for {', '.join(rules.held)}" if rules.held else ""


def topic_page(legal, topic, articles):
    lines = [f"{topic} {badge(legal.rules(topic))}".strip()]
    return lines + [article.title for article in articles if article.topic == topic and article.state == "live"]
