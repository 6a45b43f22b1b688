"""Sidecar notes: recorders of AI sessions say which agent and which model wrote which lines."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from reviewer.authorship.models import declared_family
from reviewer.authorship.naming import agent, families_named
from reviewer.authorship.tables import markers, plain
from reviewer.authorship.types import Mark

_SIZE = 1_000_000
_FIELDS = 100
_AGENT_KEYS = ("tool", "agent", "agent_id", "agent_name", "agent_tool", "assistant", "client", "provider")
_MODEL_KEYS = ("model", "model_id", "model_name")
# What a person or a model said in a session names models that did not take part in it.
_TALK = {"messages", "transcript", "humans", "human", "human_author", "prompt", "text", "content", "summary"}
_NOBODY = {"", "human", "knownhuman", "none", "unknown", "manual"}
_FIELD = re.compile(
    r"[\"']?\b(tool|agent|provider|model|model_id)[\"']?\s*[:=]\s*[\"']?([^\"'\n,{}\[\]]{1,100})", re.IGNORECASE
)


def note_marks(ref: str, text: str) -> Iterator[Mark]:
    """The marks in one note; none for refs of other programs and for notes about people alone."""
    if ref not in markers().notes or not text.strip():
        return
    text = text[:_SIZE].replace("\r\n", "\n")
    said = markers().notes[ref]
    pairs = {("", "")} if said else set()
    values = list(_json_values(text))
    for value in values:
        pairs |= set(_pairs(value, 0))
    if not values and not said:
        pairs = _pairs_of_fields(text)
    for name, model in sorted(pairs):
        yield from _mark(ref, said or name, model)


def _mark(ref: str, name: str, model: str) -> Iterator[Mark]:
    if plain(name) in _NOBODY and plain(model) in _NOBODY:
        return
    tool = agent(name)
    families = families_named(model) or (tool.families if tool else frozenset({declared_family(name)}))
    where = f"note {ref}: {' '.join(filter(None, (name, model)))}"
    yield Mark(where=where, strength="authored", tool=tool.name if tool else None, families=families)


def _pairs(value: Any, depth: int) -> Iterator[tuple[str, str]]:
    """Every (agent, model) of a JSON value."""
    if depth > 20:
        return
    if isinstance(value, list):
        for item in value:
            yield from _pairs(item, depth + 1)
    if not isinstance(value, dict):
        return
    name = next((value[key] for key in _AGENT_KEYS if isinstance(value.get(key), str)), "")
    model = next((value[key] for key in _MODEL_KEYS if isinstance(value.get(key), str)), "")
    if not model and "provider" in value and isinstance(value.get("id"), str):
        model = value["id"]
    if name or model:
        yield name, model
    for key, item in value.items():
        if key not in _TALK:
            yield from _pairs(item, depth + 1)


def _json_values(text: str) -> Iterator[Any]:
    """The JSON in a note: all of it, what follows a `---` line, or one value a line."""
    for candidate in (text, f"\n{text}".partition("\n---\n")[2]):
        try:
            yield json.loads(candidate)
            return
        except (ValueError, RecursionError):
            continue
    for line in text.splitlines():
        if line.startswith("{"):
            try:
                yield json.loads(line)
            except (ValueError, RecursionError):
                continue


def _pairs_of_fields(text: str) -> set[tuple[str, str]]:
    """Agents and models named like fields, for notes that are not JSON or were cut."""
    fields = [(key.lower(), value.strip()) for key, value in _FIELD.findall(text)[:_FIELDS]]
    models = {value for key, value in fields if key.startswith("model")} or {""}
    agents = {value for key, value in fields if not key.startswith("model")} or {""}
    return {(name, model) for name in agents for model in models}
