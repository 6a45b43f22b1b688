"""Articles and where they stand."""

from dataclasses import dataclass, field


@dataclass
class Article:
    title: str
    topic: str
    desk: str
    state: str = "draft"
    history: list = field(default_factory=list)

    def move(self, state, who):
        self.history.append((self.state, state, who))
        self.state = state
