"""Puts articles live."""


class Refused(Exception):
    """The desk may not publish this now."""


class Publisher:
    def __init__(self, legal):
        self.legal = legal

    def publish(self, article, who):
        rules = self.legal.rules(article.topic)
        if article.desk not in rules.open:
            raise Refused(f"{article.desk} on {article.topic}")
        article.move("live", who)
