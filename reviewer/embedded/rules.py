"""The rules of all failure modes, read from their files."""

from __future__ import annotations

import functools
from collections.abc import Mapping
from typing import Any

from reviewer.embedded.parts import (
    MATCHER_KEYS,
    choice,
    examples_of,
    guards_of,
    mapping,
    pattern_of,
    structure,
    texts,
    words_of,
)
from reviewer.embedded.paths import KINDS, globs
from reviewer.embedded.sentences import check_sentence
from reviewer.embedded.types import Rule
from reviewer.errors import TaxonomyError
from reviewer.syntax import LANGUAGES
from reviewer.taxonomy import BlastRadius, Confidence, Detection, Mode, Reversibility, Scale, Severity, modes

PER_FILE = 3
"""How many findings of one rule one file may have, unless the rule says otherwise."""

_NEEDED = {"id", "precision", "claim", "fix", "examples"}
_SCALES: dict[str, type[Scale]] = {
    "severity": Severity,
    "confidence": Confidence,
    "blast_radius": BlastRadius,
    "reversibility": Reversibility,
    "detection": Detection,
}
_OPTIONAL = {"languages", "lines", "kinds", "paths", "not_paths", "words", "in", "unless", "requires", "per_file"}
_KEYS = _NEEDED | _OPTIONAL | _SCALES.keys() | MATCHER_KEYS


@functools.cache
def rules() -> tuple[Rule, ...]:
    """All rules in the order of their modes; TaxonomyError names a malformed one."""
    return tuple(rule for mode in modes().values() for rule in read_rules(mode))


def read_rules(mode: Mode) -> tuple[Rule, ...]:
    """Give a mode's rules their meaning; TaxonomyError names file and rule."""
    found: list[Rule] = []
    for number, row in enumerate(mode.rules, 1):
        name = row.get("id", f"number {number}") if isinstance(row, Mapping) else f"number {number}"
        try:
            found.append(_rule(mode, mapping("the rule", row, _KEYS)))
        except ValueError as error:
            raise TaxonomyError(f"{mode.path}: rule {name!r}: {error}") from error
        if any(rule.id == found[-1].id for rule in found[:-1]):
            raise TaxonomyError(f"{mode.path}: rule {name!r}: the id is used twice")
    return tuple(found)


def _rule(mode: Mode, row: Mapping[str, Any]) -> Rule:
    for key in sorted(_NEEDED - row.keys()):
        raise ValueError(f"the key {key!r} is missing")
    matchers = sorted(MATCHER_KEYS & row.keys())
    if len(matchers) != 1:
        raise ValueError(
            f"exactly one of {', '.join(sorted(MATCHER_KEYS))} is needed; found {', '.join(matchers) or 'none'}"
        )
    examples = mapping("examples", row["examples"], {"match", "no_match"})
    precision = choice("precision", row["precision"], frozenset({"high", "ask"}))
    languages = _languages(row.get("languages", "any"))
    if matchers[0] == "ast":
        structure(row["ast"], languages)
    per_file = row.get("per_file", PER_FILE)
    if not isinstance(per_file, int) or per_file < 1:
        raise ValueError(f"per_file must be a number above 0, found {per_file!r}")
    pattern = pattern_of(matchers[0], row[matchers[0]])
    return Rule(
        mode=mode.slug,
        id=_line("id", row["id"]),
        matcher=matchers[0],
        pattern=pattern,
        lines=choice("lines", row.get("lines", "added"), frozenset({"added", "removed", "changed"})),  # type: ignore[arg-type]
        languages=languages,
        kinds=frozenset(choice("kinds", one, KINDS) for one in texts("kinds", row.get("kinds", "source"))),
        paths=globs(texts("paths", row["paths"])) if "paths" in row else None,
        not_paths=globs(texts("not_paths", row["not_paths"])) if "not_paths" in row else None,
        words=words_of(row["words"]) if "words" in row else frozenset(),
        view=choice("in", row.get("in", "code"), frozenset({"code", "bare", "text", "comments"})),  # type: ignore[arg-type]
        unless=guards_of("unless", row.get("unless", [])),
        requires=guards_of("requires", row.get("requires", [])),
        precision=precision,  # type: ignore[arg-type]
        claim=_sentence("claim", row, matchers[0], pattern),
        fix=_sentence("fix", row, matchers[0], pattern),
        per_file=per_file,
        match=examples_of("match", examples.get("match", [])),
        no_match=examples_of("no_match", examples.get("no_match", [])),
        origin=mode.path,
        **_scales(mode, row, precision),
    )


def _scales(mode: Mode, row: Mapping[str, Any], precision: str) -> dict[str, Any]:
    """The mode's values unless the rule has its own; confidence follows from the precision."""
    values: dict[str, Any] = {"confidence": "high" if precision == "high" else "medium"}
    values |= {key: getattr(mode, key) for key in _SCALES if key != "confidence"}
    values |= {key: row[key] for key in _SCALES if key in row}
    if precision == "ask" and values["confidence"] == "high":
        raise ValueError("a rule of precision ask cannot be of high confidence: it would block")
    for key, value in values.items():
        choice(key, str(value), frozenset(_SCALES[key]))
    return {key: _SCALES[key](str(value)) for key, value in values.items()}


def _languages(value: Any) -> frozenset[str] | None:
    return (
        None if value == "any" else frozenset(choice("languages", one, LANGUAGES) for one in texts("languages", value))
    )


def _sentence(key: str, row: Mapping[str, Any], matcher: str, pattern: Any) -> str:
    sentence = _line(key, row[key])
    check_sentence(key, sentence, matcher, pattern)
    return sentence


def _line(key: str, value: Any) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f"{key} must be text, found {value!r}")
    return " ".join(value.split())
