"""Migrations that people may have applied already."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reviewer.embedded.source import Source
from reviewer.embedded.types import Spot

_MIGRATION = re.compile(
    r"(^|/)migrations/(?:versions/)?(?:\d{3,14}[_-][^/]+|[VU]\d[\w.]*__[^/]+)\.(?:py|sql|js|ts|php|rb)$"
    r"|(^|/)db/migrate/\d{8,14}_[^/]+\.rb$|(^|/)alembic/versions/[^/]+\.py$"
    r"|(^|/)(?:migration|migrations|flyway)/(?:[^/]+/)?[VU]\d[\w.]*__[^/]+\.sql$"
)
_STEP = re.compile(
    r"(?i)\b(?:alter|create|drop|add|rename)_?\s?(?:table|column|index|constraint|field|unique|reference|foreign_key)"
    r"|\b(?:add|alter|remove|rename)(?:Field|Model|Index|Constraint)\b|\bop\.\w+\(|\bt\.\w+\s+:|"
    r"models\.\w+Field\(|^\s*\"?\w+\"?\s+(?:bigint|integer|int|varchar|text|boolean|timestamp\w*|numeric|uuid)\b"
)


def edited_migration(source: Source) -> Iterator[Spot]:
    """A schema step of a migration that existed before this change is another one now."""
    if source.file.status != "modified" or not _MIGRATION.search(source.path):
        return
    for line in source.removed:
        if _STEP.search(source.line("old", line.number, "code")):
            yield Spot(at=line, text=line.text.strip())
            return
    for line in source.added:
        if _STEP.search(source.line("new", line.number, "code")):
            yield Spot(at=line, text=line.text.strip())
            return
