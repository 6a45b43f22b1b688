"""Rules about who may publish, as the legal desk's service hands them out."""

import json
from dataclasses import dataclass


@dataclass(frozen=True)
class Rules:
    """Desks that may publish on a topic, and desks that are held back from it until the embargo ends."""

    topic: str
    open: tuple = ()
    held: tuple = ()
    version: int = 0


def parse(topic, text):
    data = json.loads(text)
    return Rules(topic, tuple(data["open"]), tuple(data["held"]), data["version"])
