"""Shows of the local radio station and what editors may write about them."""

import re
from dataclasses import dataclass

CODE = re.compile(r"[a-z][a-z0-9-]{1,30}")
LABEL = re.compile(r"[A-Za-z0-9][A-Za-z0-9 -]{0,60}")
HOST = re.compile(r"[^\x00-\x1f]{1,80}")


@dataclass(frozen=True)
class Show:
    code: str
    label: str
    host: str
    minutes: int = 60


def made(values):
    """A show from the editors' form; raises ValueError for a field that does not fit."""
    for name, pattern in (("code", CODE), ("label", LABEL), ("host", HOST)):
        if not pattern.fullmatch(values.get(name, "")):
            raise ValueError(name)
    return Show(values["code"], values["label"], values["host"], int(values.get("minutes", 60)))
