"""What can go wrong: severities and the other closed scales, categories, and failure modes read from modes/."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

from reviewer.errors import TaxonomyError

OTHER = "other"
"""The mode of a finding that fits no failure mode."""


class Scale(StrEnum):
    """A closed scale, written from the worst value to the mildest."""

    @property
    def rank(self) -> int:
        """0 for the mildest value, higher for worse."""
        members = list(type(self))
        return len(members) - 1 - members.index(self)


class Severity(Scale):
    """Impact if the change reaches production and the failure happens."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class Confidence(Scale):
    """How sure the reviewer is that the defect is real."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


class BlastRadius(Scale):
    """How far the effect reaches."""

    GLOBAL = "global"
    MULTI_SERVICE = "multi_service"
    SERVICE = "service"
    LOCAL = "local"


class Reversibility(Scale):
    """What it takes to undo the damage."""

    IRREVERSIBLE = "irreversible"
    REPAIR = "repair"
    REVERT = "revert"


class Detection(Scale):
    """When somebody would notice."""

    SILENT = "silent"
    AT_ROLLOUT = "at_rollout"
    PRE_MERGE = "pre_merge"


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """A family of failure modes."""

    id: str
    """One letter, A to L."""
    slug: str
    """The name of its folder."""
    meaning: str
    """One sentence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mode:
    """One way in which AI-written changes fail."""

    slug: str
    category: str
    title: str
    core: bool
    """True for the modes that a first corpus must cover."""
    definition: str
    why: str
    """Why AI-written changes tend to have it."""
    harm: str
    cwe: tuple[str, ...]
    severity: Severity
    blast_radius: BlastRadius
    reversibility: Reversibility
    detection: Detection
    references: tuple[str, ...]
    safer: str
    """How the same task is done safely."""
    prompt: str
    """Its line in the list that a model chooses from."""
    guidance: tuple[str, ...]
    """What to check and which lookalikes are harmless."""
    rules: tuple[Mapping[str, Any], ...]
    """Embedded rules as written in the file; `reviewer.embedded` gives them meaning."""
    path: str
    """The file it was read from."""


_SCALES: dict[str, type[Scale]] = {
    "severity": Severity,
    "blast_radius": BlastRadius,
    "reversibility": Reversibility,
    "detection": Detection,
}
_TEXTS = ("slug", "category", "title", "definition", "why", "harm", "safer", "prompt")
_LISTS = ("cwe", "references", "guidance")
_KEYS = {*_TEXTS, *_LISTS, *_SCALES, "core", "rules"}


@functools.cache
def categories() -> Mapping[str, Category]:
    """All categories by slug, in the order of their letters."""
    path = _folder() / "categories.yml"
    return {row["slug"]: Category(**row) for row in _load(path)}


@functools.cache
def modes() -> Mapping[str, Mode]:
    """All failure modes by slug, in category order; TaxonomyError names a malformed file."""
    found: dict[str, Mode] = {}
    for category in categories():
        for path in sorted((_folder() / category).iterdir()):
            if path.suffix != ".yml":
                raise TaxonomyError(f"{path}: not a mode file; those are named <slug>.yml")
            found[path.stem] = read_mode(path)
    return found


def category_of(slug: str) -> str:
    """The category of a mode; `other` belongs to itself."""
    mode = modes().get(slug)
    return mode.category if mode else OTHER


def read_mode(path: Path) -> Mode:
    """Read one mode file and check every key."""
    row = _load(path)
    if not isinstance(row, dict):
        raise TaxonomyError(f"{path}: not a mapping of keys")
    for key in row:
        if key not in _KEYS:
            raise TaxonomyError(f"{path}: unknown key {key!r}; known: {', '.join(sorted(_KEYS))}")
    for key in sorted(_KEYS - row.keys()):
        raise TaxonomyError(f"{path}: the key {key!r} is missing")
    if row["slug"] != path.stem or row["category"] != path.parent.name:
        raise TaxonomyError(f"{path}: slug and category must be the names of the file and its folder")
    values: dict[str, Any] = {key: _text(path, key, row[key]) for key in _TEXTS}
    values |= {key: tuple(_text(path, key, one) for one in _list(path, key, row[key])) for key in _LISTS}
    values |= {key: _scale(path, key, row[key]) for key in _SCALES}
    if not isinstance(row["core"], bool):
        raise TaxonomyError(f"{path}: core must be true or false")
    return Mode(**values, core=row["core"], rules=tuple(_list(path, "rules", row["rules"])), path=str(path))


def _load(path: Path) -> Any:
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        return yaml.load(path.read_bytes(), Loader=loader)  # noqa: S506 - a safe loader, in C where there is one
    except (OSError, yaml.YAMLError) as error:
        raise TaxonomyError(f"{path}: cannot be read: {error}") from error


def _text(path: Path, key: str, value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise TaxonomyError(f"{path}: {key} must be text, found {value!r}")
    return value.strip()


def _list(path: Path, key: str, value: object) -> list[Any]:
    if not isinstance(value, list):
        raise TaxonomyError(f"{path}: {key} must be a list, found {value!r}")
    return value


def _scale(path: Path, key: str, value: object) -> Scale:
    try:
        return _SCALES[key](str(value))
    except ValueError:
        allowed = ", ".join(_SCALES[key])
        raise TaxonomyError(f"{path}: {key} must be one of {allowed}; found {value!r}") from None


def _folder() -> Path:
    return Path(__file__).parent / "modes"
