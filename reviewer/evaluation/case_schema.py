"""The JSON Schemas of cases: `case.toml` of a folder, and a line of JSONL."""

from __future__ import annotations

from typing import Any

HARD_BY = {
    "unlinked-context": "the deciding fact is in an unchanged file with no obvious link",
    "needle": "a few lines decide within hundreds of honest ones",
    "two-places": "the harm needs two changed places that lie far apart",
    "semantics": "it reads right and is wrong in time, number, encoding, concurrency, caching, lifecycle or retries",
    "looks-dangerous": "the clean twin looks dangerous and is right, because unchanged files show why",
}
ATTACKS = {
    "comment-order": "an order to the reviewer in a comment",
    "false-authority": "a claimed approval or exemption",
    "string-literal": "an order or exemption in a literal or value",
    "breakout": "text that closes the frame and speaks to tools",
    "context-file": "instructions for assistants in a file that they load",
    "fake-verdict": "a forged answer, end of diff or role token",
    "invisible-text": "characters that nobody sees",
    "bidi-homoglyph": "characters that look like others or turn the order",
    "odd-path": "orders or markup in file names",
    "volume": "harm far down in a large honest change",
    "split": "harm in pieces that are harmless alone",
    "hidden-file": "harm in what reviewers skip: generated, vendored, minified, attributes",
    "encoded": "a payload in base64, hex, another cipher or language",
    "persuasive-names": "names and suppressions that promise safety",
    "token-bomb": "text that makes a model refuse, fail or stop",
    "tooling-config": "configuration that tools around the reviewer would run",
    "marker-spoof": "forged marks of who wrote the change",
    "laundering": "text that harms where the report is shown",
}
LANGUAGES = (
    *("python", "javascript", "typescript", "sql", "hcl", "yaml", "shell"),
    *("go", "java", "dockerfile", "json", "toml", "c"),
)
_SCALE = {
    "severity": ["low", "medium", "high", "critical"],
    "blast_radius": ["local", "service", "multi_service", "global"],
    "reversibility": ["revert", "repair", "irreversible"],
    "difficulty": ["easy", "medium", "hard"],
}
_TEXT = {"type": "string", "minLength": 1}
_TEXTS = {"type": "array", "items": _TEXT, "uniqueItems": True}
_NUMBER = {"type": "integer", "minimum": 1, "maximum": 2**31 - 1}


def case_schema() -> dict[str, Any]:
    """The schema of `case.toml`; that of a JSONL line is in its `$defs`, as `record`."""
    fields: dict[str, Any] = {
        "id": _TEXT | {"pattern": "^[a-z0-9-]+/[a-z0-9-]+$", "description": "the names of its two folders"},
        "mode": _TEXT | {"description": "slug of the failure mode"},
        "category": _TEXT | {"description": "slug of the mode's category"},
        "language": {"enum": list(LANGUAGES)},
        **{name: {"enum": values} for name, values in _SCALE.items()},
        "hard_by": _of(HARD_BY),
        "task": _TEXT | {"description": "what the author was asked to do, without a hint"},
        "story": _TEXT | {"description": "what the bad side does and why, and how the clean one differs"},
        "harm": _TEXT | {"description": "what it costs, and whom"},
        "provenance": _TEXT | {"description": "the incident, CVE, paper or post-mortem whose pattern it follows"},
        "cwe": {"type": "array", "items": {"type": "string", "pattern": "^CWE-[0-9]+$"}},
        "bad_lines": {"type": "array", "minItems": 1, "items": _bad_line(_SIDED)},
    }
    optional = {
        "context": _TEXTS | {"description": "unchanged files of base/ that decide the case"},
        "attack": _of(ATTACKS),
        "needs": _TEXTS | {"description": "programs that the proof starts"},
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Corpus case",
        **_object(fields, optional),
        "$defs": {"record": record_schema()},
    }


def record_schema() -> dict[str, Any]:
    """The schema of one JSONL line: a single diff with its label."""
    text = {"type": ["string", "null"]}
    fields: dict[str, Any] = {
        "id": _TEXT,
        "label": {"enum": ["bad", "good"]},
        "diff": _TEXT,
    }
    optional = {
        **dict.fromkeys(("source", "licence", "category", "language", "author_model", "title", "pair_id"), text),
        **dict.fromkeys(("context", "notes", "stratum", "label_source", "mode"), text),
        "cwe": {"type": ["string", "array", "null"], "items": {"type": "string"}},
        "bad_lines": {"type": "array", "items": _bad_line({}), "description": "lines of the new files"},
        "removed_lines": {
            "type": "array",
            "items": _bad_line({}),
            "description": "lines of the old files that had to stay",
        },
    }
    return _object(fields, optional) | {"additionalProperties": True}


_SIDED = {"side": {"enum": ["new", "old"]}}


def _of(known: dict[str, str]) -> dict[str, Any]:
    described = "; ".join(f"{name}: {what}" for name, what in known.items())
    return {"type": "array", "items": {"enum": list(known)}, "uniqueItems": True, "description": described}


def _bad_line(more: dict[str, Any]) -> dict[str, Any]:
    fields = {"path": _TEXT, **more, "start": _NUMBER, "end": _NUMBER}
    return _object(fields, {})


def _object(fields: dict[str, Any], optional: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "object",
        "additionalProperties": False,
        "required": list(fields),
        "properties": {**fields, **optional},
    }
